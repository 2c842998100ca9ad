import { cashTotals, factsUsed } from '../../src/engine'
import { morePath } from '../../src/questionnaire/interview'
import { beginning, rulesFor, truthAt, walkFrom, type Walk } from '../support/walk'
import { typicalFamilies } from '../support/typical-families'

const on = 20261122
/** The page of places asks three things: where, who, and whether all else is there too. */
const onPlaces = 3

const sure = (walk: Walk): number => cashTotals(walk.interview().outcomes).reduce((sum, total) => sum + total.sure.lo, 0)

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * Math.min(part, whole)) / whole)}%`)

interface Row {
  readonly pages: number
  readonly answers: number
  readonly further: number
  readonly settled: readonly number[]
}

/** Answers every page as it comes; a list of situations is one answer, however many of them it settles. */
function through(walk: Walk, whole: (typeof typicalFamilies)[number]['household']): Row {
  let [pages, answers, further] = [1, onPlaces, 0]
  const settled: number[] = Array.from({ length: onPlaces + 1 }, () => sure(walk))
  const log: string[] = []
  for (let step = walk.step(); step; step = walk.step()) {
    const extended = walk.interview().extended
    pages += 1
    let first = true
    for (let path = walk.open()[0]; path !== undefined; path = walk.open()[0]) {
      walk.answer(path, truthAt(path, whole))
      if (first || !step.group.checklist) {
        if (extended) further += 1
        else answers += 1
        settled.push(sure(walk))
      } else settled[settled.length - 1] = sure(walk)
      first = false
      log.push(path)
    }
    walk.goOn()
    if (pages > 80) throw new Error(`the interview does not end: ${log.slice(-5).join(' ')}`)
  }
  if (process.argv[2]) process.stdout.write(`${log.join('\n')}\n${morePath}\n`)
  return { pages, answers, further, settled }
}

/** Prints how many questions twelve families are asked, and how much of their money is certain by then. */
async function print(): Promise<void> {
  process.stdout.write(
    'family | pages | answers | further | facts in rules | of the final sum certain after 5, 10, 15 answers | final sum\n',
  )
  for (const { name, household } of typicalFamilies) {
    if (process.argv[2] && !name.includes(process.argv[2])) continue
    const rules = await rulesFor(household)
    const walk = walkFrom(beginning(household), rules, on)
    const used = factsUsed(rules.flatMap(({ benefits }) => benefits)).size
    const { pages, answers, further, settled } = through(walk, household)
    const final = sure(walk)
    const after = [5, 10, 15].map((count) => percent(settled[Math.min(count, settled.length - 1)] ?? 0, final))
    process.stdout.write(`${[name, pages, answers, further, used, after.join(' '), Math.round(final)].join(' | ')}\n`)
  }
}

void print()
