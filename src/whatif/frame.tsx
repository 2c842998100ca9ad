import type { ReactNode } from 'react'
import { BackIcon, LinkButton, Phrases, TextLink, useText } from '../ui'

/** Puts the reader at the top of a page that has become another one in its place. */
export function toTheTop(): void {
  const heading = document.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** The way back to the results. */
export function Back(): ReactNode {
  const { t } = useText()
  return (
    <TextLink to="/results" className="link back screen-only">
      <BackIcon />
      {t('whatif:toResults')}
    </TextLink>
  )
}

interface NothingProps {
  readonly title: string
  readonly why: string
  readonly to: string
  readonly go: string
}

/** A page that has nothing to compare yet, and where to go instead. */
export function Nothing({ title, why, to, go }: NothingProps): ReactNode {
  return (
    <div className="col stack">
      <h1>{title}</h1>
      <p className="lead">
        <Phrases text={why} />
      </p>
      <LinkButton to={to}>{go}</LinkButton>
    </div>
  )
}

/** Nothing can be compared before the family has said where it lives. */
export function NoPlaces({ title }: { readonly title: string }): ReactNode {
  const { t } = useText()
  return <Nothing title={title} why={t('whatif:noPlaces.why')} to="/places" go={t('whatif:noPlaces.go')} />
}
