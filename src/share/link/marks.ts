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

// These letters are part of the format: a new word gets a new one, and none is ever given to another.
const statuses: Letters<Status> = { eligible: '0', undetermined: '1', upcoming: '2', ended: '3', ineligible: '4' }
const standings: Letters<Standing> = { 'in-force': '0', trial: '1', 'consultation-draft': '2', 'submitted-draft': '3', expired: '4' }
const certainties: Letters<Certainty> = { entitled: '0', discretionary: '1', delegated: '2', planned: '3' }
const attestations: Letters<Attestation> = { confirmed: '0', single: '1' }
const kinds: Letters<ValueKind> = {
  cash: '0',
  'fee-reduction': '1',
  'reimbursement-cap': '2',
  'withdrawal-limit': '3',
  'loan-limit': '4',
  'tax-deduction': '5',
  'leave-days': '6',
  service: '7',
  priority: '8',
}
const bounds: Letters<Bound> = { exact: '0', 'at-most': '1', 'at-least': '2', range: '3', unspecified: '4' }
const units: Letters<Unit> = { CNY: '1', percent: '2', days: '3' }
const pers: Letters<Per> = { once: '1', birth: '2', child: '3', month: '4', year: '5', day: '6', visit: '7' }

type Letters<W extends string> = Readonly<Record<W, string>>

/** Where there is no unit, or no rhythm. */
const none = '0'

const letterOf = <W extends string>(letters: Letters<W>, word: W | undefined): string => (word === undefined ? none : letters[word])

/** What is marked of an outcome. */
function markOf({ benefit, subject, status, standing, certainty, attested, value }: Outcome): Mark {
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

function wordAt<W extends string>(table: Letters<W>, letters: string, at: number): W {
  const letter = letters.charAt(at)
  const [word] = Object.entries(table).find(([, own]) => own === letter) ?? []
  if (word === undefined) throw new RangeError(`no such mark: ${letters}`)
  return word as W
}

function valueFrom(letters: string, [min, max]: readonly (number | null)[]): OutcomeValue {
  const most = max === undefined ? min : max
  return {
    kind: wordAt(kinds, letters, 4),
    bound: wordAt(bounds, letters, 5),
    ...(letters.charAt(6) === none ? {} : { unit: wordAt(units, letters, 6) }),
    ...(letters.charAt(7) === none ? {} : { per: wordAt(pers, letters, 7) }),
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
