import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { AnswersContext, type AnswersStore } from '../share'
import { DayProvider, languageOf, TextProvider } from '../ui'
import { AnswerProvider } from './answers'
import { applyLarge } from './large'
import { Pages } from './routes'
import { keeperOf } from './session'
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
  /** What the family has answered. */
  readonly answers: AnswersStore
}

/** The whole app, in whatever router it is put. */
export function App({ answers }: AppProps): ReactNode {
  const language = languageOf(useLocation().pathname)
  const day = useToday()
  const keeper = useMemo(() => keeperOf(answers), [answers])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <TextProvider language={language}>
      <DayProvider day={day}>
        <AnswersContext.Provider value={answers}>
          <AnswerProvider keeper={keeper}>
            <Pages />
          </AnswerProvider>
        </AnswersContext.Provider>
      </DayProvider>
    </TextProvider>
  )
}
