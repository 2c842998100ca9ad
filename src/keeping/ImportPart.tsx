import { useId, useState, type ChangeEvent, type ReactNode } from 'react'
import { readHouseholdText, type Fault } from '../../rules/household'
import { parseDay } from '../../rules/language/calendar'
import { isEmpty, useAnswers, useAnswersStore } from '../share'
import { countAnswers } from '../share/link'
import { announce, Button, Field, Fold, LinkButton, useDay, useText } from '../ui'
import { AskReplace } from './AskReplace'
import { Refusal } from './Refusal'

/** Larger than any family's answers are. */
const mostBytes = 262_144

type Outcome =
  | { readonly kind: 'taken'; readonly count: number }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unreadable' | 'tooLarge' }

interface Import {
  readonly outcome: Outcome | undefined
  /** Waits for the family to say whether these answers may replace theirs. */
  readonly asking: boolean
  readonly bring: (text: string) => void
  readonly say: (outcome: Outcome) => void
  readonly settle: (replace: boolean) => void
}

/** Takes the text of a household file: refuses it whole, or asks where it would replace answers, or takes it. */
function useImport(): Import {
  const { t } = useText()
  const store = useAnswersStore()
  const answers = useAnswers()
  const today = parseDay(useDay()) ?? 0
  const day = Math.max(answers.on ?? today, today)
  const [outcome, setOutcome] = useState<Outcome>()
  const [waiting, setWaiting] = useState<string>()

  function take(text: string): void {
    store.replace(text, day)
    const count = countAnswers(store.get().household)
    setOutcome({ kind: 'taken', count })
    announce(t('keeping:file.taken', { count }))
  }
  function bring(text: string): void {
    const { faults } = readHouseholdText(text, day)
    setOutcome(faults ? { kind: 'refused', faults } : undefined)
    if (faults) return
    if (isEmpty(answers)) take(text)
    else setWaiting(text)
  }
  function settle(replace: boolean): void {
    if (replace && waiting !== undefined) take(waiting)
    setWaiting(undefined)
  }
  return { outcome, asking: waiting !== undefined, bring, say: setOutcome, settle }
}

/** Answers from a file exported earlier, or from its text. */
export function ImportPart(): ReactNode {
  const { t } = useText()
  const { outcome, asking, bring, say, settle } = useImport()
  const [pasted, setPasted] = useState('')

  async function read(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const box = event.currentTarget
    const [file] = box.files ?? []
    if (!file) return
    if (file.size > mostBytes) say({ kind: 'tooLarge' })
    else
      await file.text().then(bring, () => {
        say({ kind: 'unreadable' })
      })
    // The same file can be chosen again once it was put right.
    box.value = ''
  }
  return (
    <>
      <PickFile onChange={(event) => void read(event)} />
      <Fold title={t('keeping:file.paste')} look="plain">
        <div className="stack">
          <Field label={t('keeping:file.pasted')}>
            {(control) => (
              <textarea
                {...control}
                className="input"
                rows={4}
                value={pasted}
                maxLength={mostBytes}
                onChange={(event) => setPasted(event.currentTarget.value)}
              />
            )}
          </Field>
          <Button look="outline" onClick={() => bring(pasted)}>
            {t('keeping:file.take')}
          </Button>
        </div>
      </Fold>
      {outcome && <Told outcome={outcome} />}
      <AskReplace open={asking} onKeep={() => settle(false)} onReplace={() => settle(true)} />
    </>
  )
}

function PickFile({ onChange }: { readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void }): ReactNode {
  const { t } = useText()
  const id = useId()
  return (
    <div className="pick-file">
      <input type="file" id={id} accept="application/json,.json,text/plain" onChange={onChange} />
      <label htmlFor={id} className="button button-outline">
        {t('keeping:file.import')}
      </label>
    </div>
  )
}

function Told({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useText()
  switch (outcome.kind) {
    case 'taken':
      return (
        <div className="stack">
          <p>{t('keeping:file.taken', { count: outcome.count })}</p>
          <LinkButton to="/results">{t('keeping:file.results')}</LinkButton>
        </div>
      )
    case 'refused':
      return <Refusal title={t('keeping:refused.title')} faults={outcome.faults} />
    case 'unreadable':
    case 'tooLarge':
      return (
        <p role="alert" className="error">
          {t(`keeping:file.${outcome.kind}`)}
        </p>
      )
  }
}
