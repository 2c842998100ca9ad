import './counter.css'
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { parseDay } from '../../rules/language/calendar'
import { takeUp } from '../keeping'
import { householdWords, interviewWords } from '../questionnaire'
import { resultsWords } from '../results'
import { AnswersContext } from '../share'
import type { Shared } from '../share/link'
import { announce, Phrases, TextLink, useDay, useTexts } from '../ui'
import { Applicant } from './Applicant'
import { AskDialog } from './AskDialog'
import { Bar } from './Bar'
import { createCases, isAnswered } from './cases'
import { Elsewhere } from './Elsewhere'
import { Key, keyShortcut } from './Key'
import { KeysDialog } from './KeysDialog'
import type { Pressed } from './keys'
import { Panel } from './Panel'
import { SaveDialog } from './regression/SaveDialog'
import { SettingsDialog } from './SettingsDialog'
import { OpenDialog } from './slip/OpenDialog'
import { Tabs } from './Tabs'
import { room } from './texts'
import { useAnyAnswered } from './use-cases'
import { useIdle } from './use-idle'
import { useKeys } from './use-keys'
import { useLeaving } from './use-leaving'
import { useWipedOnLeaving } from './use-wiped'

type DialogName = 'keys' | 'settings' | 'open' | 'save' | 'applicant' | 'close'

/** What is half typed is taken, or kept as it is, before its field goes. */
function finishTyping(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
}

/** The counter: several cases, one of them in sight, and nothing of any of them left behind. */
export function CounterPage(): ReactNode {
  const text = useTexts([room, householdWords, interviewWords, resultsWords])
  const { t } = text
  const today = parseDay(useDay()) ?? 0
  const [book] = useState(() => createCases(today))
  const cases = useSyncExternalStore(book.subscribe, book.get, book.get)
  const [dialog, setDialog] = useState<DialogName>()
  const [idled, setIdled] = useState(false)
  // A case begins at its first open question; whoever goes along the tabs stays there.
  const [asked, setAsked] = useState(true)
  // The case whose slip stands in the place of its form.
  const [printing, setPrinting] = useState<number>()
  const answered = useAnyAnswered(book)
  const leaving = useLeaving(() => book.get().list.some(isAnswered))
  const idle = useIdle(() => {
    setDialog(undefined)
    leaving.stay()
    setIdled(book.wipeAll())
  })
  useWipedOnLeaving(book)
  const { active, list } = cases
  useEffect(() => {
    if (idled) announce(t('counter:idle.done'))
  }, [idled, t])

  function close(id: number): void {
    const one = list.find((each) => each.id === id)
    if (!one) return
    if (isAnswered(one)) setDialog('close')
    else book.close(id)
  }
  function takeSlip(slip: Shared): void {
    setDialog(undefined)
    setAsked(true)
    book.open(slip, (answers) => takeUp(answers, slip, today))
  }
  function handle({ command, index = 0 }: Pressed): boolean {
    setIdled(false)
    setAsked(true)
    switch (command) {
      case 'new':
        finishTyping()
        book.add()
        return true
      case 'duplicate':
        finishTyping()
        book.duplicate()
        return true
      case 'wipe':
        setDialog(undefined)
        leaving.stay()
        // Without their marks: those may say more than they should, and are wiped as well.
        announce(t('counter:wiped', { count: book.wipe().length }))
        return true
      case 'applicant':
        setDialog(dialog === 'applicant' ? undefined : 'applicant')
        return true
      case 'case':
        if (list[index] && list[index] !== active) {
          finishTyping()
          book.show(list[index].id)
        }
        return true
      case 'open':
      case 'keys':
        setDialog(command)
        return true
      case 'print':
        // Once the slip stands there, the browser prints it.
        if (printing === active.id) return false
        finishTyping()
        setPrinting(active.id)
        return true
    }
  }
  useKeys(handle, ({ command }) => command === 'wipe' || (command === 'applicant' && dialog === 'applicant'))
  const shut = (): void => setDialog(undefined)
  return (
    <div className="counter dense">
      <div className="counter-top screen-only">
        <Bar clock={idle.clock} answered={answered} onCommand={(command) => handle({ command })} onSettings={() => setDialog('settings')} />
        <div className="tab-line">
          <Tabs
            cases={cases}
            onShow={(id) => {
              setAsked(false)
              book.show(id)
            }}
            onClose={close}
          />
          <button type="button" className="quiet" aria-keyshortcuts={keyShortcut('new')} onClick={() => handle({ command: 'new' })}>
            {t('counter:command.new')} <Key of="new" />
          </button>
          <span className="faint tab-note">{t('counter:noNames')}</span>
        </div>
      </div>
      <div role="status" className="screen-only">
        {idled && <p className="idled">{t('counter:idle.done')}</p>}
      </div>
      <p className="small narrow-only screen-only">
        <Phrases text={t('counter:narrow')} />
      </p>
      <Elsewhere />
      <AnswersContext.Provider value={active.answers}>
        <Panel
          key={active.id}
          one={active}
          begin={asked}
          printing={printing === active.id}
          onBack={() => setPrinting(undefined)}
          onRename={(mark) => book.rename(active.id, mark)}
          onClose={() => close(active.id)}
          onSave={() => setDialog('save')}
          onCommand={(command) => handle({ command })}
        />
        <Applicant open={dialog === 'applicant'} onClose={shut} />
        <SaveDialog open={dialog === 'save'} onClose={shut} />
      </AnswersContext.Provider>
      <p className="small screen-only">
        <TextLink to="/counter/files" className="link">
          {t('counter:files')}
        </TextLink>
      </p>
      <KeysDialog open={dialog === 'keys'} onClose={shut} />
      <SettingsDialog
        open={dialog === 'settings'}
        onClose={shut}
        place={cases.place}
        onPlace={book.setPlace}
        minutes={idle.minutes}
        onMinutes={idle.allow}
      />
      <OpenDialog open={dialog === 'open'} onClose={shut} onRead={takeSlip} />
      <AskDialog
        open={dialog === 'close'}
        title={t('counter:close.title', { mark: active.mark })}
        what={t('counter:close.what')}
        yes={t('counter:close.yes')}
        no={t('counter:keep')}
        onYes={() => {
          shut()
          book.close(active.id)
        }}
        onNo={shut}
      />
      <AskDialog
        open={leaving.asking}
        title={t('counter:leave.title')}
        what={t('counter:leave.what')}
        yes={t('counter:leave.yes')}
        no={t('counter:keep')}
        onYes={leaving.leave}
        onNo={leaving.stay}
      />
    </div>
  )
}
