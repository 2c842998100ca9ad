import { useState, type ReactNode } from 'react'
import type { Results } from '../results'
import { canSeal, encodeCompact, encodeLink, plainPassphrase, sharedFrom, toldTopics, type PrivateTopic } from '../share/link'
import { announce, Button, CheckList, Phrases, TextField, useAddress, useText } from '../ui'
import { LinkMade } from './LinkMade'

/** A shorter passphrase is guessed by trying. */
const leastPassphrase = 6

const isShort = (passphrase: string): boolean => {
  const { length } = [...plainPassphrase(passphrase)]
  return length > 0 && length < leastPassphrase
}

interface Made {
  readonly url: string
  readonly locked: boolean
}

export interface LinkSectionProps {
  readonly results: Results
}

/** A link that carries the answers, where there is an address that it could lead to. */
export function LinkSection({ results }: LinkSectionProps): ReactNode {
  const { t } = useText()
  const page = useAddress('/open')
  return (
    <section className="stack">
      <h2>{t('keeping:link.title')}</h2>
      <p>
        <Phrases text={t(page === undefined ? 'keeping:link.none' : 'keeping:link.what')} />
      </p>
      {page !== undefined && <Making results={results} page={page} />}
    </section>
  )
}

/** What to leave out, whether to lock it, and the link itself. */
function Making({ results, page }: LinkSectionProps & { readonly page: string }): ReactNode {
  const { t } = useText()
  const [left, setLeft] = useState<ReadonlySet<PrivateTopic>>(new Set())
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)
  const [state, setState] = useState<'making' | 'failed' | Made>()
  const topics = toldTopics(results.household)

  async function make(): Promise<void> {
    setShort(isShort(passphrase))
    if (isShort(passphrase)) return
    setState('making')
    try {
      const shared = sharedFrom(results, [...left])
      const locked = plainPassphrase(passphrase) !== ''
      const code = locked ? await encodeLink(shared, passphrase) : encodeCompact(shared)
      setState({ url: `${page}#${code}`, locked })
      announce(t('keeping:link.made'))
    } catch {
      setState('failed')
    }
  }
  /** A link made before says other things than what is chosen now. */
  function change(set: () => void): void {
    set()
    setState(undefined)
  }
  function leave(topic: PrivateTopic, out: boolean): void {
    const others = [...left].filter((each) => each !== topic)
    change(() => setLeft(new Set(out ? [...others, topic] : others)))
  }
  return (
    <>
      {topics.length > 0 && (
        <CheckList
          label={<strong>{t('keeping:link.leave')}</strong>}
          hint={t('keeping:link.leaveHint')}
          options={topics.map((topic) => ({ value: topic, label: t(`keeping:link.topic.${topic}`) }))}
          checked={left}
          onChange={leave}
        />
      )}
      {canSeal() ? (
        <TextField
          label={<strong>{t('keeping:link.passphrase')}</strong>}
          hint={t('keeping:link.passphraseHint')}
          error={short ? t('keeping:link.short') : undefined}
          value={passphrase}
          onChange={(typed) => change(() => setPassphrase(typed))}
        />
      ) : (
        <p className="small">{t('keeping:link.noCrypto')}</p>
      )}
      <Button onClick={() => void make()} disabled={state === 'making'}>
        {t(state === 'making' ? 'keeping:link.making' : 'keeping:link.make')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className="error">
          {t('keeping:link.failed')}
        </p>
      )}
      {typeof state === 'object' && <LinkMade url={state.url} locked={state.locked} />}
    </>
  )
}
