import * as z from 'zod/mini'
import { parseDay } from '../../../../rules/language/calendar'

// Must run before the first schema is built: zod otherwise tries `new Function`, which a strict policy forbids.
z.config({ jitless: true })

/** What the published schema says of a part of the format. `id` gives it a name of its own there. */
export interface Said {
  readonly id?: string
  readonly title?: string
  readonly description?: string
}

/** The words of the format, kept beside the shapes they describe. */
export const said = z.registry<Said>()

/** Puts words to a shape. One that has a name of its own keeps what is said of it: here it is said of this use alone. */
export function tell<T extends z.ZodMiniType>(shape: T, words: Said | string): T {
  const own = said.has(shape) ? (z.clone(shape, shape._zod.def as never, { parent: true }) as T) : shape
  said.add(own, typeof words === 'string' ? { description: words } : words)
  return own
}

/** A closed list whose every option has its meaning: the compiler sees to it that none is left out. */
export function oneOf<T extends string>(options: Readonly<Record<T, string>>, what: Said): z.ZodMiniEnum<{ [K in T]: K }> {
  const names = Object.keys(options) as T[]
  const meanings = names.map((name) => `${name}: ${options[name]}`).join('; ')
  return tell(z.enum(names), { ...what, description: `${what.description ?? ''} ${meanings}.`.trim() }) as z.ZodMiniEnum<{ [K in T]: K }>
}

/** A name that would be found in every object is none: it could be looked up where it was never put. */
const isFree = (name: string): boolean => !(name in {})

/** Names of conditions, papers, offices, readings, documents and clauses. They key the words in the files of texts. */
export const name = tell(
  z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*([-.][A-Za-z0-9]+)*$/), z.maxLength(80), z.refine(isFree, 'bad-name')),
  {
    id: 'name',
    description: 'A stable name in Latin letters. It keys the words in the files of texts.',
  },
)

export const benefitId = tell(z.string().check(z.regex(/^[a-z][a-z0-9]*\/[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120)), {
  id: 'benefit-id',
  title: 'Id of a benefit',
  description: '<place>/<name>. Stays the same over all editions for as long as there is the benefit; is never used for another.',
})

export const placeCode = tell(z.string().check(z.regex(/^[1-9]\d{5}$/)), {
  id: 'place-code',
  title: 'Place',
  description: 'A six-digit code of GB/T 2260. 100000 is the whole nation.',
})

export const dayText = tell(
  z.string().check(
    z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    z.refine((text) => parseDay(text) !== undefined, 'not-a-day'),
  ),
  { id: 'day', title: 'Day', description: 'A day of the Gregorian calendar, YYYY-MM-DD, between 1900 and 2199.' },
)

export const inLanguages = tell(z.strictObject({ 'zh-CN': z.string(), en: z.string() }), {
  id: 'in-languages',
  description: 'The same words in Chinese and in English.',
})

export const per = oneOf(
  {
    once: 'comes once',
    birth: 'for each birth',
    child: 'for each child',
    month: 'a month',
    year: 'a year',
    day: 'a day',
    visit: 'for each visit',
  },
  { id: 'per', title: 'Per', description: 'What a quantity is counted by. For showing it: nothing is worked out from it.' },
)

export const attested = oneOf(
  { confirmed: 'read in the text itself or on independent pages', single: 'reported on a single page only' },
  { id: 'attested', description: 'How well it is known.' },
)

export const citation = tell(z.strictObject({ document: name, clause: name }), {
  id: 'citation',
  title: 'Citation',
  description: 'A clause of a document, by the ids under `documents` or `cited` of the same file.',
})
export const citations = z.array(citation).check(z.minLength(1))
