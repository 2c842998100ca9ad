import { treesOf, type Benefit, type Language } from '../../rules/language'
import { walk } from '../../rules/language/node'
import { places } from '../../rules/registry'

type InBoth = Readonly<Record<Language, string>>

export interface GatheredBenefit {
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
  readonly documents: readonly { readonly id: string; readonly titles: InBoth; readonly clauses: readonly string[] }[]
  readonly benefits: readonly GatheredBenefit[]
}

type Words = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>> | undefined>>

function clausesOf(benefit: Benefit): string[] {
  const found = new Set(benefit.basis.map(({ clause }) => clause))
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
          documents: documents.map(({ id, clauses }) => ({ id, titles: titles('documents', id, 'title'), clauses: Object.keys(clauses) })),
          benefits: rules.benefits.map((benefit) => {
            const name = benefit.id.slice(benefit.id.indexOf('/') + 1)
            const { implements: carriesOut, supersedes, topsUp, excludes } = benefit
            return {
              name,
              id: benefit.id,
              titles: titles('benefits', name, 'name'),
              clauses: clausesOf(benefit),
              relations: { implements: carriesOut, supersedes, topsUp, excludes },
            }
          }),
        }
      }),
    ]
  }),
)
