import * as z from 'zod/mini'
import { attested, citations, dayText, name, per, placeCode, tell, type Said } from './basics'

export const scopes = ['household', 'mother', 'father', 'parent', 'child', 'sibling', 'elder'] as const

/** Any tree. The shapes below hold each other, so that this one is resolved late. */
export const node: z.ZodMiniType<FileNode> = tell(
  z.lazy(() => anyNode),
  { id: 'node', title: 'Expression', description: 'A tree. It comes to yes or no (a condition), to a quantity, to a day, or to none.' },
)

const nodes = z.array(node).check(z.minLength(1))
const amount = z.number().check(z.gte(-1e12), z.lte(1e12))
const factor = z.number().check(z.gte(0), z.lte(1e9))
const divisor = z.number().check(z.gt(0), z.lte(1e9))
const whole = z.number().check(z.multipleOf(1), z.gte(-2400), z.lte(2400))
export const unit = tell(z.enum(['fen', 'percent', 'days']), {
  id: 'unit',
  title: 'Unit',
  description: 'fen: hundredths of a yuan; percent: hundredths; days: days of leave. Without one: a plain number of things.',
})
const list = tell(z.enum(['children', 'parents', 'elders']), {
  id: 'list',
  description: 'A list of the household. `parents` is the mother and the father, as far as there are.',
})
const member = tell(z.enum(['child', 'sibling', 'parent', 'elder']), {
  id: 'member',
  description: 'The name under which facts inside speak of the member.',
})

function op<N extends string, P extends z.core.$ZodLooseShape>(
  op: N,
  parts: P,
  title: string,
  description: string,
): z.ZodMiniObject<{ op: z.ZodMiniLiteral<N> } & P, z.core.$strict> {
  return tell(z.strictObject({ op: z.literal(op), ...parts }), { id: `op-${op}`, title, description } satisfies Said) as never
}

const arm = tell(z.strictObject({ when: node, then: node, basis: z.optional(z.array(name)) }), {
  id: 'arm',
  title: 'A case',
  description: 'What holds when the condition does. `basis` names clauses of the benefit’s basis that are cited only for this case.',
})

const entry = tell(
  z.strictObject({
    from: tell(dayText, 'The first day for which the figure is told. Where its source has no term that begins then, it may be older.'),
    until: z.optional(tell(dayText, 'The last day for which the figure is known, where nobody can say that it went on.')),
    value: tell(z.nullable(amount), 'The figure from this day on; null repeals it.'),
    unit: z.optional(unit),
    per: z.optional(per),
    source: citations,
    attested,
    checkedOn: tell(dayText, 'The day somebody last held the figure against its source.'),
  }),
  { id: 'dated-entry', title: 'A figure with its day', description: 'In force from `from` until the next entry begins.' },
)

const quantifier = { over: list, as: member, of: node }

const anyNode = z.discriminatedUnion('op', [
  op(
    'fact',
    { scope: z.enum(scopes), path: z.optional(z.string().check(z.maxLength(80))) },
    'An answer',
    'What the household file says at this place: `path` steps into the record of `scope`, as in `facts`. Money counts in fen and areas in hundredths of a square metre, both rounded to whole ones; days as days. Without `path`: the whole record of a parent.',
  ),
  op('truth', { value: z.boolean() }, 'Yes or no', 'Always holds, or never.'),
  op('number', { value: amount, unit: z.optional(unit), per: z.optional(per) }, 'A fixed quantity', 'The value, in its unit.'),
  op('day', { value: dayText }, 'A fixed day', 'The day.'),
  op('none', {}, 'There is none', 'No quantity and no day. As a condition it does not hold.'),
  op('and', { of: nodes }, 'All hold', 'Yes when every part is yes, no as soon as one is no.'),
  op('or', { of: nodes }, 'One holds', 'Yes as soon as one part is yes, no when every part is no.'),
  op('not', { of: node }, 'It does not hold', 'Yes for no and for none, no for yes.'),
  op(
    'is',
    { of: node, among: z.array(name).check(z.minLength(1)) },
    'One of these answers',
    'The answer `of` is one of the options. None is not.',
  ),
  op('within', { of: node, place: placeCode }, 'In a place', 'The place answered is this place or lies inside it. None does not.'),
  op(
    'tied',
    { place: placeCode, of: node },
    'Belongs to a place',
    'As `of`; while that is open, yes when nobody has answered where the family lives and one of the places it was asked about is this place or lies in it.',
  ),
  op(
    'names-parent',
    { of: node },
    'Names this parent',
    'The answer (mother or father) is the parent meant by the nearest `parent` around it.',
  ),
  op('exists', { of: node }, 'There is one', 'The answer, record, quantity or day is not none.'),
  op(
    'compare',
    { relation: z.enum(['<', '<=', '=', '>=', '>']), left: node, right: node },
    'Comparison',
    'Two quantities or two days compared. Does not hold when either is none.',
  ),
  op(
    'same',
    { left: node, right: node },
    'The same day',
    'Both are the same day. Of one fact named twice: holds when there is one. Does not hold when either is none.',
  ),
  op('add', { of: nodes }, 'Sum', 'The sum of all parts; none when one is none.'),
  op('min', { of: nodes }, 'The least', 'The least part; none when one is none.'),
  op('max', { of: nodes }, 'The largest', 'The largest part; none when one is none.'),
  op('minus', { left: node, right: node }, 'Difference', 'Left less right, which may be negative; none when either is none.'),
  op(
    'scale',
    { of: node, by: factor, over: divisor },
    'A fixed share',
    '`of` × `by` ÷ `over`, then rounded down to a whole number (towards minus infinity); none of none.',
  ),
  op('times', { left: node, right: node }, 'Product', 'Left × right; none when either is none.'),
  op(
    'portion',
    { amount: node, part: node, whole: node },
    'The part inside a standard',
    '`amount` × `part` ÷ `whole`, rounded down; the whole `amount` where `whole` is nothing or `part` is not below it; none when one is none.',
  ),
  op('or-zero', { of: node }, 'Or nothing', '`of`, and 0 where that is none.'),
  op('since', { of: node }, 'From a day on', 'The day of the verdict is this day or later. Does not hold of none.'),
  op(
    'age',
    { of: node, unit: z.enum(['years', 'months']) },
    'Age',
    'Full years or months from the day `of` to the day of the verdict; none of none. A month or year is full on the same-numbered day, or on the last day of a month that has none.',
  ),
  op('this-year', {}, 'This year', 'The calendar year of the day of the verdict.'),
  op(
    'part-of-day',
    { of: node, part: z.enum(['year', 'month']) },
    'Year or month of a day',
    'The year, or the month from 1 to 12; none of none.',
  ),
  op(
    'start-of',
    { of: node, part: z.enum(['year', 'month']) },
    'First day',
    'The first day of the month or year in which the day lies; none of none.',
  ),
  op('end-of-year', { of: node }, 'Last day of a year', 'The 31 December of the year `of`; none of none.'),
  op(
    'later',
    { of: node, years: whole, months: whole, days: node },
    'A day later',
    'First `years` and `months` later (the day cut to the month’s length), then so many `days` later; earlier where negative; none when `of` or `days` is none.',
  ),
  op(
    'choose',
    { arms: z.array(arm), otherwise: node },
    'Cases',
    '`then` of the first case whose `when` holds; `otherwise` where none does. Of conditions, quantities or days.',
  ),
  op('any', quantifier, 'For one of them', 'Holds for at least one member of the list.'),
  op('all', quantifier, 'For all of them', 'Holds for every member of the list; of an empty list it holds.'),
  op('count', quantifier, 'How many', 'For how many members it holds.'),
  op(
    'sum',
    { over: list, as: member, where: node, of: node },
    'Sum over a list',
    'The sum of `of` over the members for whom `where` holds; 0 for nobody.',
  ),
  op(
    'most',
    { over: list, as: member, where: node, of: node },
    'The largest in a list',
    'The largest quantity, or latest day, `of` among the members for whom `where` holds and there is one; none for nobody.',
  ),
  op(
    'order',
    { counts: node, mine: node, theirs: node },
    'Which child it is',
    'One more than the number of other children, each meant as `sibling`, for whom `counts` holds and whose day `theirs` is before the day `mine` of the child meant, or the same with an earlier place in the list.',
  ),
  op(
    'dated',
    { table: z.array(entry).check(z.minLength(1)) },
    'A figure that changes with time',
    'The value of the last entry that has begun by the day of the verdict; none before the first, after the `until` of that entry, or where it is null. Entries stand in the order of their days.',
  ),
])

/** An expression as the file has it. */
export type FileNode =
  | { op: 'fact'; scope: (typeof scopes)[number]; path?: string | undefined }
  | { op: 'truth'; value: boolean }
  | { op: 'number'; value: number; unit?: FileUnit | undefined; per?: FilePer | undefined }
  | { op: 'day'; value: string }
  | { op: 'none' }
  | { op: 'this-year' }
  | { op: 'and' | 'or' | 'add' | 'min' | 'max'; of: FileNode[] }
  | { op: 'not' | 'names-parent' | 'exists' | 'or-zero' | 'since' | 'end-of-year'; of: FileNode }
  | { op: 'is'; of: FileNode; among: string[] }
  | { op: 'within' | 'tied'; of: FileNode; place: string }
  | { op: 'compare'; relation: '<' | '<=' | '=' | '>=' | '>'; left: FileNode; right: FileNode }
  | { op: 'same' | 'minus' | 'times'; left: FileNode; right: FileNode }
  | { op: 'scale'; of: FileNode; by: number; over: number }
  | { op: 'portion'; amount: FileNode; part: FileNode; whole: FileNode }
  | { op: 'age'; of: FileNode; unit: 'years' | 'months' }
  | { op: 'part-of-day' | 'start-of'; of: FileNode; part: 'year' | 'month' }
  | { op: 'later'; of: FileNode; years: number; months: number; days: FileNode }
  | { op: 'choose'; arms: FileArm[]; otherwise: FileNode }
  | { op: 'any' | 'all' | 'count'; over: FileList; as: FileMember; of: FileNode }
  | { op: 'sum' | 'most'; over: FileList; as: FileMember; where: FileNode; of: FileNode }
  | { op: 'order'; counts: FileNode; mine: FileNode; theirs: FileNode }
  | { op: 'dated'; table: FileEntry[] }

type FileUnit = z.infer<typeof unit>
type FilePer = z.infer<typeof per>
type FileList = z.infer<typeof list>
type FileMember = z.infer<typeof member>
interface FileArm {
  when: FileNode
  then: FileNode
  basis?: string[] | undefined
}
export type FileEntry = z.infer<typeof entry>
