import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useResults, type Results } from '../../../results'
import { Button, Phrases, useText, withoutLanguage } from '../../../ui'
import { useFrame, useFrameNow } from '../FrameContext'
import { siteName } from '../site-name'
import { countsOf } from './counts'
import { sentFrom } from './payload'
import { SendDialog } from './SendDialog'

/** Tells the portal how many outcomes of each kind are on screen, and only that; again when the numbers are others. */
function useCompleted({ outcomes }: Results): void {
  const frame = useFrame()
  const shown = /^\/results\/?$/.test(withoutLanguage(useLocation().pathname))
  const counts = useMemo(() => countsOf(outcomes), [outcomes])
  const key = JSON.stringify(counts)
  useEffect(() => {
    if (shown) frame.send({ kind: 'completed', counts })
    // The object is new with every answer; its numbers say whether it is another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [frame, shown, key])
}

/** On the pages of results and answers: hands them to the portal, if that asks for them and has said who it is. */
export function SendPart({ rules }: { readonly rules: string }): ReactNode {
  const { t, language } = useText()
  const frame = useFrame()
  const { settings, origin, handed } = useFrameNow()
  const results = useResults()
  const [asking, setAsking] = useState(false)
  useCompleted(results)
  const { accepts } = settings
  if (origin === undefined || accepts.length === 0) return null

  const time = (at: Date): string => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at)
  function done(): string | undefined {
    if (!handed || origin === undefined) return undefined
    const { at, answers, results: outcomes } = handed
    const what = [
      ...(answers === undefined ? [] : [t('frame:send.answersCount', { count: answers })]),
      ...(outcomes === undefined ? [] : [t('frame:send.resultsCount', { count: outcomes })]),
    ]
    return t('frame:send.done', { origin: siteName(origin), time: time(at), what: what.join(t('frame:send.and')) })
  }
  function send(text: string, answers: number): void {
    setAsking(false)
    const message = sentFrom(text)
    frame.hand(message, {
      at: new Date(),
      ...(message.household === undefined ? {} : { answers }),
      ...(message.outcomes === undefined ? {} : { results: message.outcomes.length }),
    })
  }
  const said = done()
  return (
    <section className="frame-send stack screen-only">
      <Button look="outline" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('frame:send.button')}
      </Button>
      <p className="small">
        <Phrases text={t('frame:send.why', { origin: siteName(origin) })} />
      </p>
      <p role="status">{said}</p>
      {asking && (
        <SendDialog open origin={origin} accepts={accepts} results={results} rules={rules} onClose={() => setAsking(false)} onSend={send} />
      )}
    </section>
  )
}
