import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { DayProvider, languageOf, TextProvider } from '../ui'
import { AnswerProvider, noAnswers, type AnswerKeeper } from './answers'
import { applyLarge } from './large'
import { Pages } from './routes'
import { today } from './today'

/** The day, read again when a page that slept comes back: phones keep pages for days. */
function useToday(): string {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const look = (): void => setDay(today())
    const back = (event: PageTransitionEvent): void => {
      if (!event.persisted) return
      look()
      applyLarge()
    }
    window.addEventListener('pageshow', back)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('pageshow', back)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return day
}

export interface AppProps {
  /** Who keeps the answers. */
  readonly keeper?: AnswerKeeper
}

/** The whole app, in whatever router it is put. */
export function App({ keeper = noAnswers }: AppProps): ReactNode {
  const language = languageOf(useLocation().pathname)
  const day = useToday()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <TextProvider language={language}>
      <DayProvider day={day}>
        <AnswerProvider keeper={keeper}>
          <Pages />
        </AnswerProvider>
      </DayProvider>
    </TextProvider>
  )
}
