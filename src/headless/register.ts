import type { WhyNotClaimable } from '../../rules/language'
import { places, sharedTexts } from '../../rules/registry'

interface Registered {
  readonly id: string
  readonly kind: string
  /** Benefits that rest on the provision. */
  readonly benefits: readonly string[]
  /** Why a family cannot claim it; null where a benefit rests on it. */
  readonly why: string | null
}

/** Every provision of every plan: what became of it. Laws stand in the list of `law.ts`. */
async function register(): Promise<Registered[]> {
  const { whyNot } = (await sharedTexts['zh-CN']()).default as { whyNot: Record<WhyNotClaimable, string> }
  const modules = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  return modules.flatMap(({ documents, rules }) =>
    documents
      .filter((document) => !document.law)
      .flatMap((document) =>
        Object.entries(document.clauses).map(([id, { kind, why }]) => ({
          id,
          kind,
          benefits: rules.benefits
            .filter((benefit) => benefit.basis.some((citation) => citation.clause === id))
            .map((benefit) => benefit.id),
          why: why === undefined ? null : whyNot[why],
        })),
      ),
  )
}

process.stdout.write(`${JSON.stringify(await register(), null, 1)}\n`)
