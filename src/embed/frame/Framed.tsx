import './frame.css'
import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { EmbeddedContext } from '../../share'
import { inLanguage, languageOf, loadedNamespaces, loadTexts, withoutLanguage } from '../../ui'
import type { Settings } from '../protocol'
import type { Frame } from './frame'
import { FrameContext, useFrame, useFrameNow } from './FrameContext'
import { keepLinks } from './outside'
import { followReading } from './seen'
import { SendPart } from './sending/SendPart'
import { contentHeight, followHeight, whenDrawn } from './size'
import { stepAt } from './step'

export interface FramedProps {
  readonly frame: Frame
  /** Of the program and of its rules, as the portal is told. */
  readonly release: string
  readonly rules: string
  readonly setLarge: (large: boolean) => void
  /** The page a visit begins with, as a path without a language. */
  readonly firstPage: (settings: Settings) => string
  readonly children: ReactNode
}

/** The app in a portal's page: follows what the portal sets, and tells it what it may know. Within a router. */
export function Framed({ frame, release, rules, setLarge, firstPage, children }: FramedProps): ReactNode {
  const embedded = useMemo(() => ({ Part: () => <SendPart rules={rules} /> }), [rules])
  return (
    <FrameContext.Provider value={frame}>
      <EmbeddedContext.Provider value={embedded}>
        <Following setLarge={setLarge} firstPage={firstPage} />
        <Telling release={release} rules={rules} />
        {children}
      </EmbeddedContext.Provider>
    </FrameContext.Provider>
  )
}

/** Takes on what the portal sets, at first and whenever it sets something else; not again what the reader has changed since. */
function Following({ setLarge, firstPage }: Pick<FramedProps, 'setLarge' | 'firstPage'>): null {
  const { settings, begun } = useFrameNow()
  const { lang, large } = settings
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const shown = useRef(lang)
  useEffect(() => {
    if (shown.current === lang) return
    shown.current = lang
    const now = languageOf(pathname)
    if (now === lang) return
    const go = (): void => void navigate(inLanguage(pathname, lang) + search + hash, { replace: true })
    loadTexts(lang, loadedNamespaces(now)).then(go, go)
  }, [lang, navigate, pathname, search, hash])
  useEffect(() => setLarge(large), [large, setLarge])
  const drawn = useRef(begun)
  useEffect(() => {
    if (drawn.current === begun) return
    drawn.current = begun
    void navigate(inLanguage(firstPage(settings), lang), { replace: true })
  }, [begun, navigate, firstPage, settings, lang])
  return null
}

/** How far each page of the frame's own history was read. */
function useReadSoFar(): () => number | undefined {
  const frame = useFrame()
  const { key } = useLocation()
  const type = useNavigationType()
  const places = useRef(new Map<string, number>())
  const current = useRef({ key, type })
  // Before the page around can tell of the new page.
  useLayoutEffect(() => {
    const left = frame.seen()
    if (left && current.current.key !== key) places.current.set(current.current.key, left.top)
    current.current = { key, type }
  }, [frame, key, type])
  return () => (current.current.type === 'POP' ? places.current.get(current.current.key) : undefined)
}

/** Tells the page around what it may know: that all is ready, the step, the height, what should be seen. */
function Telling({ release, rules }: Pick<FramedProps, 'release' | 'rules'>): null {
  const frame = useFrame()
  const { origin } = useFrameNow()
  const { pathname } = useLocation()
  const back = useReadSoFar()
  const sized = origin !== undefined
  const step = stepAt(withoutLanguage(pathname))

  useEffect(
    () => whenDrawn(document, () => frame.send({ kind: 'ready', release, rules, height: contentHeight(document) })),
    [frame, release, rules],
  )
  useEffect(() => {
    if (step !== undefined) frame.send({ kind: 'step', step })
  }, [frame, step])
  useEffect(() => {
    const { classList } = document.documentElement
    classList.add('in-frame')
    return keepLinks(document, (target) => {
      target.scrollIntoView()
      target.tabIndex = -1
      target.focus({ preventScroll: true })
    })
  }, [])
  const readSoFar = useRef(back)
  useEffect(() => {
    readSoFar.current = back
  })
  useEffect(() => {
    if (!sized) return undefined
    document.documentElement.classList.add('sized')
    const ends = [
      followHeight(document, (height) => frame.send({ kind: 'size', height })),
      followReading(document, frame.seen, () => readSoFar.current(), frame.send),
    ]
    return () => ends.forEach((end) => end())
  }, [frame, sized])
  return null
}
