import { termOf, treesOf, type Benefit, type DocumentStanding, type Language } from '../../rules/language'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import { walk } from '../../rules/language/node'
import { places } from '../../rules/registry'

type InBoth = Readonly<Record<Language, string>>

/** How far something is law, and its last day where it has one. */
export interface Standing {
  readonly standing: DocumentStanding
  readonly until: string
}

export interface GatheredBenefit extends Standing {
  /** `rent-withdrawal` of `zhangping/rent-withdrawal`. */
  readonly name: string
  readonly id: string
  readonly titles: InBoth
  /** The provisions it rests on, its dated figures among them. */
  readonly clauses: readonly string[]
  /** Other benefits it speaks of. */
  readonly relations: Readonly<Record<'implements' | 'supersedes' | 'topsUp' | 'excludes', readonly string[]>>
}

export interface GatheredPlace {
  readonly code: string
  readonly names: InBoth
  readonly documents: readonly (Standing & { readonly id: string; readonly titles: InBoth; readonly clauses: readonly string[] })[]
  readonly benefits: readonly GatheredBenefit[]
}

type Words = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>> | undefined>>

const standing = (declared: DocumentStanding, until: DayNumber | undefined): Standing => ({
  standing: declared,
  until: until === undefined ? '' : formatDay(until),
})

function standingOf({ basis: [first] }: Benefit): Standing {
  return first ? standing(first.document.standing, termOf(first).until) : standing('in-force', undefined)
}

function clausesOf(benefit: Benefit): string[] {
  const cited = [...benefit.basis, ...benefit.deadlines.flatMap(({ basis }) => basis), ...(benefit.together?.basis ?? [])]
  const found = new Set(cited.map(({ clause }) => clause))
  for (const tree of treesOf(benefit))
    walk(tree, (node) => {
      if (node.op === 'dated') node.table.forEach(({ source }) => source.forEach(({ clause }) => found.add(clause)))
    })
  return [...found]
}

/** What every place declares, all at once: the app itself only ever loads a family's own places. Looked at by the build alone. */
export const gathered: readonly GatheredPlace[] = await Promise.all(
  places.flatMap(({ code, names, load, texts }) => {
    if (!load || !texts) return []
    return [
      Promise.all([load(), texts['zh-CN'](), texts.en()]).then(([{ rules, documents }, chinese, english]): GatheredPlace => {
        const titles = (group: string, key: string, word: string): InBoth => ({
          'zh-CN': (chinese.default as Words)[group]?.[key]?.[word] ?? '',
          en: (english.default as Words)[group]?.[key]?.[word] ?? '',
        })
        return {
          code,
          names,
          documents: documents.map((document) => ({
            id: document.id,
            titles: titles('documents', document.id, 'title'),
            clauses: Object.keys(document.clauses),
            ...standing(document.standing, document.until),
          })),
          benefits: rules.benefits.map((benefit) => {
            const name = benefit.id.slice(benefit.id.indexOf('/') + 1)
            const { implements: carriesOut, supersedes, topsUp, excludes } = benefit
            return {
              name,
              id: benefit.id,
              titles: titles('benefits', name, 'name'),
              clauses: clausesOf(benefit),
              ...standingOf(benefit),
              relations: { implements: carriesOut, supersedes, topsUp, excludes },
            }
          }),
        }
      }),
    ]
  }),
)
