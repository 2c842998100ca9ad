import './privacy.css'
import type { ReactNode } from 'react'
import { formatDate, Phrases, Row, SectionHead, Sheet, useText, useTexts } from '../ui'
import { kept, type Kept } from './kept'
import { fileAddress, isOneFile, operator } from './site'
import { room } from './texts'

const inShort = ['device', 'asked', 'gone', 'act'] as const
const leaving = ['link', 'copy', 'print', 'file', 'calendar', 'send'] as const
/** The days on which this page was changed, the latest first. */
const changes = ['2026-11-22'] as const

/** What is asked, where it is kept, when it leaves the device and how it is deleted. */
export function PrivacyPage(): ReactNode {
  const { t } = useTexts([room])
  const oneFile = isOneFile()
  return (
    <div className="col privacy-page">
      <h1>{t('privacy:title')}</h1>
      <p className="lead">
        <Phrases text={t('privacy:lead')} />
      </p>
      <Sheet label={t('privacy:short.label')}>
        {inShort.map((each) => (
          <Row key={each}>
            <strong>
              <Phrases text={t(`privacy:short.${each}`)} />
            </strong>
          </Row>
        ))}
      </Sheet>
      <Part of="asked" />
      <Part of="kept">
        <Sheet>
          {kept
            .filter(({ id }) => !(oneFile && id === 'offline'))
            .map((each) => (
              <KeptRow key={each.id} kept={each} />
            ))}
        </Sheet>
      </Part>
      <Part of="leaves">
        <ul>
          {leaving
            .filter((each) => !(oneFile && each === 'send'))
            .map((each) => (
              <li key={each}>{t(`privacy:leaves.list.${each}`)}</li>
            ))}
        </ul>
      </Part>
      <Part of="delete">{!oneFile && <p>{t('privacy:delete.offline')}</p>}</Part>
      <Part of={oneFile ? 'file' : 'server'}>
        <Operator />
      </Part>
      <Part of="children" />
      <Part of="hall" />
      {!oneFile && <Part of="portal" />}
      <Part of="decides" />
      <Part of="never" />
      <Part of="rights">{!oneFile && <p>{t('privacy:rights.visits')}</p>}</Part>
      <Changes />
    </div>
  )
}

/** The paragraphs of a part, numbered in its texts. */
function paragraphsOf(part: string, has: (key: string) => boolean): string[] {
  const keys: string[] = []
  for (let number = 1; has(`privacy:${part}.${String(number)}`); number += 1) keys.push(`privacy:${part}.${String(number)}`)
  return keys
}

interface PartProps {
  readonly of: string
  readonly children?: ReactNode
}

function Part({ of, children }: PartProps): ReactNode {
  const { t, has } = useText()
  const after = `privacy:${of}.after`
  return (
    <section id={of} className="stack">
      <SectionHead>{t(`privacy:${of}.title`)}</SectionHead>
      {paragraphsOf(of, has).map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {children}
      {has(after) && <p>{t(after)}</p>}
    </section>
  )
}

function KeptRow({ kept: { id, store, names } }: { readonly kept: Kept }): ReactNode {
  const { t } = useText()
  return (
    <Row title={<Phrases text={t(`privacy:kept.${id}.where`)} />} level={3}>
      <p>{t(`privacy:kept.${id}.what`)}</p>
      <p className="small">
        <Phrases text={t(`privacy:kept.${id}.until`)} />
      </p>
      {names && (
        <p className="faint">
          {store}: <code>{names.join(', ')}</code>
        </p>
      )}
    </Row>
  )
}

/** Who runs the site, or hands out the file, where whoever built it said so. */
function Operator(): ReactNode {
  const { t } = useText()
  const { name, contact } = operator()
  if (name === undefined) return isOneFile() ? null : <p>{t('privacy:server.nobody')}</p>
  return (
    <>
      <p>{t(`privacy:${isOneFile() ? 'file' : 'server'}.operator`, { operator: name })}</p>
      {contact !== undefined && <p>{t('privacy:server.contact', { contact })}</p>}
    </>
  )
}

function Changes(): ReactNode {
  const { t, language } = useText()
  return (
    <Part of="changes">
      <dl className="facts">
        {changes.map((day) => (
          <div key={day}>
            <dt>{formatDate(day, language)}</dt>
            <dd>{t(`privacy:changes.${day}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="cluster small">
        <a className="link" href={fileAddress('licences.txt')}>
          {t('privacy:changes.licences')}
        </a>
        <a className="link" href={fileAddress('bom.cdx.json')}>
          {t('privacy:changes.bom')}
        </a>
      </p>
    </Part>
  )
}
