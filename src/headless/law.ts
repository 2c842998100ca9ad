import type { WhyNotModelled } from '../../rules/language'
import { places, sharedTexts } from '../../rules/registry'

interface Found {
  readonly row: string
  readonly attested: string
  /** Benefits that hold it. */
  readonly benefits: readonly string[]
  /** Why it has no benefit of its own; null where it has. */
  readonly why: string | null
}

/** Every finding about national, provincial and city law: what became of it. */
async function law(): Promise<Found[]> {
  const { whyNotModelled } = (await sharedTexts['zh-CN']()).default as { whyNotModelled: Record<WhyNotModelled, string> }
  const modules = await Promise.all(places.flatMap((place) => (place.load ? [place.load()] : [])))
  return modules.flatMap(({ findings = [] }) =>
    findings.map(({ row, attested, benefits = [], why }) => ({
      row,
      attested,
      benefits,
      why: why === undefined ? null : whyNotModelled[why],
    })),
  )
}

process.stdout.write(`${JSON.stringify(await law(), null, 1)}\n`)
