import './keeping.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { parseDay } from '../../rules/language/calendar'
import { householdWords } from '../questionnaire'
import { resultsWords } from '../results'
import { useAnswersStore } from '../share'
import type { LinkFault } from '../share/link'
import { LinkButton, Phrases, useDay, useText, useTexts, type Text } from '../ui'
import { Holds } from './Holds'
import { Locked } from './Locked'
import { Refusal } from './Refusal'
import { room } from './texts'
import { trialOf, type Trial } from './trial'
import { useOpened, type Opened } from './use-opened'

/** What somebody shared by a link: what is in it, what changed since, and whether to take it up. */
export function OpenPage(): ReactNode {
  const { t } = useTexts([room, resultsWords, householdWords])
  const { hash } = useLocation()
  const opened = useOpened(hash, parseDay(useDay()) ?? 0)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <div className="col stack keeping">
      <h1 ref={heading} tabIndex={-1}>
        {t('keeping:open.title')}
      </h1>
      <Inside opened={opened} onUnlocked={() => heading.current?.focus()} />
    </div>
  )
}

interface InsideProps {
  readonly opened: Opened
  /** The field for the passphrase has gone: the focus must not go with it. */
  readonly onUnlocked: () => void
}

function Inside({ opened: { decoded, unlock }, onUnlocked }: InsideProps): ReactNode {
  const { t } = useText()
  // Once asked for a passphrase, the field stays while it is being tried.
  const [asked, setAsked] = useState(false)
  const locked = decoded?.fault === 'locked' || decoded?.fault === 'wrong-passphrase'
  useEffect(() => {
    if (!decoded) return
    setAsked(locked)
    if (asked && !locked) onUnlocked()
  }, [decoded, locked, asked, onUnlocked])
  if (locked || (asked && !decoded)) return <Locked wrong={decoded?.fault === 'wrong-passphrase'} busy={!decoded} onUnlock={unlock} />
  if (!decoded) return <p className="lead">{t('keeping:open.reading')}</p>
  return decoded.fault === undefined ? <Found shared={decoded.shared} /> : <NotTaken fault={decoded} />
}

function faultText(fault: LinkFault, t: Text['t']): string {
  const words = t(`keeping:open.fault.${fault.fault}`)
  return fault.fault === 'mistyped' && fault.group !== undefined ? words + t('keeping:open.mistypedIn', { group: fault.group }) : words
}

function NotTaken({ fault }: { readonly fault: LinkFault }): ReactNode {
  const { t } = useText()
  return (
    <>
      {fault.fault === 'refused' ? (
        <Refusal title={t('keeping:refused.link')} faults={fault.faults} />
      ) : (
        <p role="alert" className="lead">
          <Phrases text={faultText(fault, t)} />
        </p>
      )}
      {/* In place of this page: the link is not left in the history. */}
      <LinkButton to="/" replace>
        {t('keeping:open.home')}
      </LinkButton>
    </>
  )
}

function Found({ shared }: Pick<Trial, 'shared'>): ReactNode {
  const store = useAnswersStore()
  const today = parseDay(useDay()) ?? 0
  const [trial] = useState(() => trialOf(shared, today))
  return <Holds trial={trial} store={store} />
}
