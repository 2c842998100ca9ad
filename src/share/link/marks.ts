import type { Attestation, Bound, Certainty, Per, Standing, Unit, ValueKind } from '../../../rules/language'
import { claims, type Outcome, type OutcomeValue, type Status, type Subject } from '../../engine'

/** What one benefit came to for one subject, as the sender of a link saw it. */
export interface Mark {
  readonly benefit: string
  readonly subject: Subject
  readonly status: Status
  readonly standing: Standing
  readonly certainty: Certainty
  readonly attested: Attestation
  readonly value?: OutcomeValue
}

/** A benefit, those for whom it came to the same, how it stood in letters, and its figures: none, the one, or both ends. */
export type WrittenMark = readonly [benefit: string, subjects: readonly string[], letters: string, figures: readonly (number | null)[]]

// Their order is part of the format: new words are only ever added at the end.
const statuses: readonly Status[] = ['eligible', 'undetermined', 'upcoming', 'ended', 'ineligible']
const standings: readonly Standing[] = ['in-force', 'trial', 'consultation-draft', 'submitted-draft', 'expired']
const certainties: readonly Certainty[] = ['entitled', 'discretionary', 'delegated', 'planned']
const attestations: readonly Attestation[] = ['confirmed', 'single']
const kinds: readonly ValueKind[] = [
  'cash',
  'fee-reduction',
  'reimbursement-cap',
  'withdrawal-limit',
  'loan-limit',
  'tax-deduction',
  'leave-days',
  'service',
  'priority',
]
const bounds: readonly Bound[] = ['exact', 'at-most', 'at-least', 'range', 'unspecified']
const units: readonly (Unit | undefined)[] = [undefined, 'CNY', 'percent', 'days']
const pers: readonly (Per | undefined)[] = [undefined, 'once', 'birth', 'child', 'month', 'year', 'day', 'visit']

const letterOf = <T>(list: readonly T[], word: T): string => String(list.indexOf(word))

/** What is marked of an outcome. */
export function markOf({ benefit, subject, status, standing, certainty, attested, value }: Outcome): Mark {
  return { benefit: benefit.id, subject, status, standing, certainty, attested, ...(value === undefined ? {} : { value }) }
}

/** Everything a family saw that it has, may have or will have. What is not for it, or over, is not marked: absent is nothing to claim. */
export const marksOf = (outcomes: readonly Outcome[]): Mark[] =>
  claims(outcomes)
    .filter(({ status }) => status !== 'ineligible' && status !== 'ended')
    .map(markOf)

function lettersOf({ status, standing, certainty, attested, value }: Mark): string {
  const state =
    letterOf(statuses, status) + letterOf(standings, standing) + letterOf(certainties, certainty) + letterOf(attestations, attested)
  if (!value) return state
  return state + letterOf(kinds, value.kind) + letterOf(bounds, value.bound) + letterOf(units, value.unit) + letterOf(pers, value.per)
}

function figuresOf({ value }: Mark): (number | null)[] {
  const { min, max } = value ?? {}
  if (min === undefined) return []
  return min === max ? [min] : [min, max ?? null]
}

/** Marks as a link carries them, in an order of their own. */
export function writeMarks(marks: readonly Mark[]): WrittenMark[] {
  const groups = new Map<string, { benefit: string; subjects: string[]; mark: Mark }>()
  for (const mark of marks) {
    const key = [mark.benefit, lettersOf(mark), ...figuresOf(mark)].join(' ')
    const group = groups.get(key) ?? { benefit: mark.benefit, subjects: [], mark }
    group.subjects.push(mark.subject)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { benefit, subjects, mark }]) => [benefit, subjects, lettersOf(mark), figuresOf(mark)])
}

const wordAt = <T>(list: readonly T[], letters: string, at: number): T => {
  const index = Number(letters.charAt(at))
  if (!(index < list.length)) throw new RangeError(`no such mark: ${letters}`)
  return list[index] as T
}

function valueFrom(letters: string, [min, max]: readonly (number | null)[]): OutcomeValue {
  const [unit, per] = [wordAt(units, letters, 6), wordAt(pers, letters, 7)]
  const most = max === undefined ? min : max
  return {
    kind: wordAt(kinds, letters, 4),
    bound: wordAt(bounds, letters, 5),
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(typeof min === 'number' ? { min } : {}),
    ...(typeof most === 'number' ? { max: most } : {}),
  }
}

/** The marks again. Throws on letters that are none. */
export function readMarks(written: readonly WrittenMark[]): Mark[] {
  return written.flatMap(([benefit, subjects, letters, figures]) =>
    subjects.map((subject) => ({
      benefit,
      subject,
      status: wordAt(statuses, letters, 0),
      standing: wordAt(standings, letters, 1),
      certainty: wordAt(certainties, letters, 2),
      attested: wordAt(attestations, letters, 3),
      ...(letters.length > 4 ? { value: valueFrom(letters, figures) } : {}),
    })),
  )
}

/** Whether two marks tell a family the same. */
export const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && [lettersOf(a), ...figuresOf(a)].join(' ') === [lettersOf(b), ...figuresOf(b)].join(' '))
