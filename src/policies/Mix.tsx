import type { ReactNode } from 'react'
import { useText } from '../ui'
import { fates, type Fate } from './clauses'

type Counts = Readonly<Record<Fate, number>>

/** Where others decide, or only a preference is given: hatched, in the colour of what is written. */
const hatched: Readonly<Partial<Record<Fate, string>>> = { discretionary: 'hatch-sure', priority: 'hatch-ink' }

/** Drawn, not styled: a host that forbids styles within the page still shows it. */
function Bar({ mix, present }: { readonly mix: Counts; readonly present: readonly Fate[] }): ReactNode {
  const all = present.reduce((sum, fate) => sum + mix[fate], 0)
  const share = (count: number): string => `${String((100 * count) / all)}%`
  const before = (fate: Fate): number => present.slice(0, present.indexOf(fate)).reduce((sum, one) => sum + mix[one], 0)
  return (
    <svg className="mix-bar" width="100%" height="16" aria-hidden="true" focusable="false">
      {Object.values(hatched).map((id) => (
        <pattern key={id} id={id} width="7" height="16" patternUnits="userSpaceOnUse">
          <rect className={id} width="3" height="16" />
        </pattern>
      ))}
      {present.map((fate) => (
        <rect
          key={fate}
          className={`bar-${fate}`}
          x={share(before(fate))}
          width={share(mix[fate])}
          height="16"
          {...(hatched[fate] === undefined ? {} : { fill: `url(#${hatched[fate]})` })}
        />
      ))}
    </svg>
  )
}

/** What the provisions of a document came to, as a bar and in numbers. */
export function Mix({ mix }: { readonly mix: Counts }): ReactNode {
  const { t } = useText()
  const present = fates.filter((fate) => mix[fate] > 0)
  return (
    <div className="sheet mix">
      <Bar mix={mix} present={present} />
      <dl>
        {present.map((fate) => (
          <div key={fate}>
            <dt>
              <span className={`mix-mark mix-${fate}`} aria-hidden="true" />
              {t(`policies:fate.${fate}`)}
            </dt>
            <dd>{mix[fate]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
