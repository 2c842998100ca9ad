import { useState, type ReactNode } from 'react'
import { Button, Phrases, Row, Sheet, StandingTag, Tag, TextField, useDay, useText, type StandingKind } from '../ui'
import type { Named } from './names'
import { useNames } from './use-names'
import { placeName } from './words'

/** So many answers at a time. */
const atOnce = 30

export interface SearchProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

/** Looks for places, documents and benefits by name, within this page. */
export function Search({ query, onChange }: SearchProps): ReactNode {
  const { t } = useText()
  const { state, found } = useNames(query)
  const said =
    state === 'waiting' || state === 'failed' ? t(`policies:search.${state}`) : t('policies:search.found', { count: found.length })
  return (
    <div role="search" className="policy-search">
      <TextField label={t('policies:search.label')} hint={t('policies:search.hint')} value={query} onChange={onChange} inputMode="search" />
      <p role="status" className="small">
        {state !== 'idle' && <Phrases text={state === 'ready' && found.length === 0 ? t('policies:search.none') : said} />}
      </p>
      <Answers key={query} found={found} />
    </div>
  )
}

/** Says of what is no law in force that it is none. */
function NotLaw({ standing }: { readonly standing: StandingKind | undefined }): ReactNode {
  const { t } = useText()
  if (standing === undefined || standing === 'in-force') return null
  return <StandingTag standing={standing}>{t(`policies:tag.${standing}`)}</StandingTag>
}

function Answers({ found }: { readonly found: readonly Named[] }): ReactNode {
  const { t, language } = useText()
  const day = useDay()
  const [shown, setShown] = useState(atOnce)
  if (found.length === 0) return null
  return (
    <>
      <Sheet label={t('policies:search.answers')}>
        {found.slice(0, shown).map(({ kind, name, code, path, standing, until }) => (
          <Row
            key={path}
            className="line"
            title={name}
            to={path}
            detail={kind === 'place' ? undefined : placeName(code, language)}
            aside={
              <>
                <NotLaw standing={until !== undefined && until < day ? 'expired' : standing} />
                <Tag>{t(`policies:search.kinds.${kind}`)}</Tag>
              </>
            }
          />
        ))}
      </Sheet>
      {found.length > shown && (
        <Button look="outline" onClick={() => setShown(shown + atOnce)}>
          {t('policies:search.more', { count: found.length - shown })}
        </Button>
      )}
    </>
  )
}
