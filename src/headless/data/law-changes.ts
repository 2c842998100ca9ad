import { termOf, type Benefit, type Citation, type DocumentStanding, type SubjectRole } from '../../../rules/language'
import { addDays, formatDay, type DayNumber } from '../../../rules/language/calendar'
import type { DatedEntry, Measure } from '../../../rules/language/node'
import type { PlaceModule } from '../../../rules/registry'
import { allTreesOf, visitOnce } from './all-trees'
import { writeCitation } from './write-node'

/** A figure as it stands before or after a change: null where there is none, or none is known. */
export type Figure = (Measure & { readonly value: number }) | null

/** A benefit that a step concerns, and for whom it is worked out. */
interface Concerned {
  readonly id: string
  readonly subject: SubjectRole
}

/** One step of the law: from `day` on something is different. */
export interface LawChange {
  /** The first day on which it is different, YYYY-MM-DD. */
  readonly day: string
  /**
   * `begins`, `ends`: benefits themselves, by the term of the provision each rests on first; `figure`: a figure they are worked
   * out from; `known`: such a figure is known from this day on, and nobody says since when it holds; `unknown`: it is known no
   * further; `turns`: the fixed day of a condition or case.
   */
  readonly what: 'begins' | 'ends' | 'figure' | 'known' | 'unknown' | 'turns'
  readonly place: string
  readonly standing: DocumentStanding
  readonly benefits: readonly Concerned[]
  /** Of a figure: as it was, null where there was none or none is known. */
  readonly from?: Figure
  readonly to?: Figure
  readonly source: readonly { readonly document: string; readonly clause: string }[]
}

type Step = Pick<LawChange, 'what' | 'from' | 'to'> & { readonly day: DayNumber; readonly source: readonly Citation[] }

const figureOf = ({ value, unit, per }: DatedEntry): Figure =>
  value === null ? null : { value, ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }) }

/** Whether a figure began with a provision that it stands in. Otherwise its first day is only the first for which it is told. */
const beginsWithItsSource = ({ from, source }: DatedEntry): boolean => source.some((citation) => termOf(citation).from === from)

/** The steps of one figure. Where the one before is known no further when the next begins, that is said first. */
function stepsOf(table: readonly DatedEntry[]): Step[] {
  return table.flatMap((entry, index): Step[] => {
    const before = table[index - 1]
    const next = table[index + 1]
    const over = entry.until === undefined ? undefined : addDays(entry.until, 1)
    const goesOn = before !== undefined && (before.until === undefined || addDays(before.until, 1) === entry.from)
    const begins: Step = {
      day: entry.from,
      what: index > 0 || beginsWithItsSource(entry) ? 'figure' : 'known',
      from: goesOn ? figureOf(before) : null,
      to: figureOf(entry),
      source: entry.source,
    }
    if (over === undefined || next?.from === over) return [begins]
    return [begins, { day: over, what: 'unknown', from: figureOf(entry), to: null, source: entry.source }]
  })
}

function stepsOfTerm(primary: Citation): Step[] {
  const { from, until } = termOf(primary)
  return [
    ...(from === undefined ? [] : [{ day: from, what: 'begins' as const, source: [primary] }]),
    ...(until === undefined ? [] : [{ day: addDays(until, 1), what: 'ends' as const, source: [primary] }]),
  ]
}

function stepsIn(benefit: Benefit): Step[] {
  const primary = benefit.basis[0] as Citation
  const steps = stepsOfTerm(primary)
  visitOnce(allTreesOf(benefit), (node) => {
    if (node.op === 'dated') steps.push(...stepsOf(node.table))
    if (node.op === 'since' && node.of.op === 'number') steps.push({ day: node.of.value, what: 'turns', source: [primary] })
  })
  return steps
}

/** What is one step: the same turn of a document’s term, or of one figure, however many benefits it concerns. */
function keyOf({ day, what, from, to, source }: Step, standing: DocumentStanding): string {
  const figure = (of: Figure | undefined): unknown => of && [of.value, of.unit]
  const cited = what === 'figure' || what === 'known' || what === 'unknown' ? source.map(writeCitation) : source[0]?.document.id
  return JSON.stringify([day, what, standing, figure(from), figure(to), cited])
}

/** The days on which the law of a place changes, as far as its rules know them, the earliest first. */
export function lawChanges({ rules }: PlaceModule): LawChange[] {
  const found = new Map<string, { readonly step: Step; readonly standing: DocumentStanding; benefits: Concerned[]; source: Citation[] }>()
  for (const benefit of rules.benefits) {
    const { standing } = (benefit.basis[0] as Citation).document
    for (const step of stepsIn(benefit)) {
      const key = keyOf(step, standing)
      const one = found.get(key) ?? { step, standing, benefits: [], source: [] }
      found.set(key, one)
      if (!one.benefits.some(({ id }) => id === benefit.id)) one.benefits.push({ id: benefit.id, subject: benefit.subject })
      for (const citation of step.source)
        if (!one.source.some(({ document, clause }) => document === citation.document && clause === citation.clause))
          one.source.push(citation)
    }
  }
  return [...found.values()]
    .sort((a, b) => a.step.day - b.step.day)
    .map(({ step: { day, source: _, ...step }, standing, benefits, source }) => ({
      day: formatDay(day),
      ...step,
      place: rules.place,
      standing,
      benefits,
      source: source.map(writeCitation),
    }))
}
