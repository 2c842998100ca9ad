import { describe, expect, test } from 'vitest'
import type { FromEvaluator, FromReader, Port, Preview, ToEvaluator, ToReader } from '../../../src/counter/files/work/messages'
import { createRun, type Run } from '../../../src/counter/files/work/run'
import type { DayNumber } from '../../../rules/language/calendar'
import { blockOf, eligible } from './block'

const preview: Preview = {
  format: 'csv',
  otherSheets: 0,
  headerRow: 1,
  above: 0,
  columns: [{ header: '编号', column: 'mark' }],
  rows: [],
  tellsClaims: false,
}
const on = 20250601 as DayNumber

interface Fake<To, From> extends Port<To, From> {
  readonly asked: To[]
  told: (message: From) => void
  failed: () => void
  closed: boolean
}

function fake<To, From>(): Fake<To, From> {
  const port: Fake<To, From> = {
    asked: [],
    told: () => undefined,
    failed: () => undefined,
    closed: false,
    post: (message) => void port.asked.push(message),
    listen: (told, failed) => {
      port.told = (message) => {
        if (!port.closed) told(message)
      }
      port.failed = failed
    },
    close: () => void (port.closed = true),
  }
  return port
}

class Hall {
  readonly readers: Fake<ToReader, FromReader>[] = []
  readonly evaluators: Fake<ToEvaluator, FromEvaluator>[] = []
  clock = 0
  readonly run: Run
  constructor(count = 2) {
    this.run = createRun(
      {
        reader: () => this.readers[this.readers.push(fake()) - 1] as Fake<ToReader, FromReader>,
        evaluator: () => this.evaluators[this.evaluators.push(fake()) - 1] as Fake<ToEvaluator, FromEvaluator>,
        count,
        now: () => (this.clock += 100),
      },
      () => undefined,
    )
  }
  get reader(): Fake<ToReader, FromReader> {
    return this.readers[this.readers.length - 1] as Fake<ToReader, FromReader>
  }
  /** Blocks asked for and not read yet. */
  get wanted(): number {
    return this.reader.asked.filter((asked) => asked.do === 'next').length
  }
  begin(): void {
    this.run.open(new File(['x'], 'street.csv'), on)
    this.reader.told({ is: 'opened', preview })
    this.run.go()
  }
  read(index: number, part = 0): void {
    this.reader.told({ is: 'block', block: { index, part, rows: [{ row: index + 2, cells: ['x'] }] } })
  }
  work(evaluator: number, index: number): void {
    this.evaluators[evaluator]?.told({
      is: 'worked',
      block: blockOf(index, [{ row: index + 2, lines: [{ benefit: `n/${String(index)}`, stance: eligible }] }]),
    })
  }
  /** The blocks that an evaluator was given. */
  given(evaluator: number): number[] {
    return (this.evaluators[evaluator]?.asked ?? []).flatMap((asked) => (asked.do === 'work' ? [asked.block.index] : []))
  }
  rows(): number[] {
    const { household } = this.run.standing().results
    return Array.from({ length: household.row.length }, (_, index) => household.row.get(index))
  }
}

describe('leading a file', () => {
  test('opens, shows, and begins only when told to', () => {
    const hall = new Hall()
    hall.run.open(new File(['x'], 'street.csv'), on)
    expect(hall.run.standing()).toMatchObject({ stage: 'opening', name: 'street.csv' })
    hall.reader.told({ is: 'opened', preview })
    expect(hall.run.standing().stage).toBe('preview')
    expect(hall.evaluators).toHaveLength(0)
    hall.run.go()
    expect(hall.evaluators.map(({ asked }) => asked)).toEqual([
      [{ do: 'begin', header: ['编号'], on }],
      [{ do: 'begin', header: ['编号'], on }],
    ])
  })
  test('reads only a little ahead of what is worked through', () => {
    const hall = new Hall()
    hall.begin()
    // One at hand for each of the two, and one more.
    expect(hall.wanted).toBe(2 + 1)
    hall.read(0)
    hall.read(1)
    // Both went to work at once: as many are wanted again.
    expect(hall.wanted).toBe(2 + 1 + 2)
    hall.read(2)
    hall.read(3)
    hall.read(4)
    expect(hall.wanted).toBe(5)
    expect([hall.given(0), hall.given(1)]).toEqual([[0], [1]])
  })
  test('puts blocks back in the order of the file, whichever is done first', () => {
    const hall = new Hall()
    hall.begin()
    ;[0, 1, 2].forEach((index) => hall.read(index, (index + 1) / 3))
    hall.work(1, 1)
    expect([hall.rows(), hall.run.standing().part]).toEqual([[], 0])
    hall.work(0, 0)
    expect([hall.rows(), hall.run.standing().part]).toEqual([[2, 3], 2 / 3])
    hall.reader.told({ is: 'end' })
    hall.work(1, 2)
    expect(hall.run.standing()).toMatchObject({ stage: 'done', rows: 3, part: 1 })
    expect([hall.reader, ...hall.evaluators].every(({ closed }) => closed)).toBe(true)
  })
  test('pauses after what is in hand, and goes on with the next', () => {
    const hall = new Hall(1)
    hall.begin()
    hall.read(0)
    hall.read(1)
    hall.run.pause()
    hall.work(0, 0)
    expect(hall.run.standing()).toMatchObject({ stage: 'paused', rows: 1, canGoOn: true })
    expect(hall.given(0)).toEqual([0])
    hall.run.go()
    expect(hall.given(0)).toEqual([0, 1])
  })
  test('stops at once, keeps what is done, and gives what was in hand to others when it goes on', () => {
    const hall = new Hall()
    hall.begin()
    ;[0, 1, 2].forEach((index) => hall.read(index))
    hall.work(0, 0)
    hall.run.stop()
    expect(hall.evaluators.every(({ closed }) => closed)).toBe(true)
    expect(hall.run.standing()).toMatchObject({ stage: 'stopped', rows: 1, canGoOn: true })
    hall.run.go()
    expect([hall.given(2), hall.given(3)]).toEqual([[1], [2]])
    hall.reader.told({ is: 'end' })
    hall.work(3, 2)
    hall.work(2, 1)
    expect(hall.rows()).toEqual([2, 3, 4])
    expect(hall.run.standing().stage).toBe('done')
  })
  test('breaks off in words when an evaluator fails, and can go on', () => {
    const hall = new Hall()
    hall.begin()
    hall.read(0)
    hall.evaluators[0]?.failed()
    expect(hall.run.standing()).toMatchObject({ stage: 'broken', canGoOn: true })
    hall.run.go()
    expect(hall.given(2)).toEqual([0])
  })
  test('cannot go on without its reader', () => {
    const hall = new Hall()
    hall.begin()
    hall.reader.failed()
    expect(hall.run.standing()).toMatchObject({ stage: 'broken', canGoOn: false })
  })
  test('says so where there are no workers, and why a file is refused', () => {
    const hall = new Hall()
    hall.run.open(new File(['x'], 'street.csv'), on)
    hall.reader.failed()
    expect(hall.run.standing()).toMatchObject({ stage: 'refused', refusal: { why: 'no-workers' } })
    hall.run.open(new File(['x'], 'street.pdf'), on)
    hall.reader.told({ is: 'refused', refusal: { why: 'not-a-table', kind: 'pdf' } })
    expect(hall.run.standing()).toMatchObject({ stage: 'refused', name: 'street.pdf', refusal: { kind: 'pdf' } })
    expect(hall.reader.closed).toBe(true)
  })
  test('forgets everything when it is cleared', () => {
    const hall = new Hall()
    hall.begin()
    hall.read(0)
    hall.work(0, 0)
    hall.run.clear()
    expect([hall.reader, ...hall.evaluators].every(({ closed }) => closed)).toBe(true)
    expect(hall.run.standing()).toMatchObject({ stage: 'none', name: '', rows: 0 })
    expect(hall.rows()).toEqual([])
    hall.begin()
    hall.read(0)
    expect(hall.given(2)).toEqual([0])
  })
})
