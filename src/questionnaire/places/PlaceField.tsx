import { useId, useState, type MouseEvent, type ReactNode } from 'react'
import { useText, type FieldProps, type Text } from '../../ui'
import { ComboField, type ComboOption } from './ComboField'
import { LevelNote } from './LevelNote'
import { findPlaces, isPlanned } from './find'
import type { Lookup } from './lookup'
import { chosenPlaces, elsewhereInChina, isInChina, isListed, placeName, regionOf } from './names'
import { useLookup } from './use-lookup'

export interface PlaceFieldProps extends FieldProps {
  /** The code of the chosen place, or the value of one of the `answers`; empty for none yet. */
  readonly value: string
  /** What was typed before and led to no place. */
  readonly draft?: string
  readonly onChoose: (value: string) => void
  /** The box was emptied. */
  readonly onClear: () => void
  /** What was typed leads to no place: it stays, for the reader to put right. */
  readonly onDraft: (typed: string) => void
  /** Answers that are no place: 不清楚, 没有. */
  readonly answers: readonly ComboOption[]
  /** Places that stand elsewhere on the page, and not in this list. */
  readonly without?: readonly string[]
  /** Says below the box whose rules are known for the place. */
  readonly level?: boolean
}

/** More than these nobody reads; another letter typed leaves fewer. */
const mostShown = 40

const isCode = (value: string): boolean => /^\d{6}$/.test(value)

/** Why what stands in the box is not taken. */
function refusal(value: string, draft: string | undefined, found: number, text: Text): string | undefined {
  if (draft !== undefined) return text.t(found > 0 ? 'questionnaire:place.unchosen' : 'questionnaire:place.notFound', { typed: draft })
  return isCode(value) && !isInChina(value) ? text.t('questionnaire:place.notInChina', { code: value }) : undefined
}

/** A county, district or city of mainland China: those with plans are offered, any other is found by name, pinyin or initials. */
export function PlaceField(props: PlaceFieldProps): ReactNode {
  const { id, label, hint, error, value, draft, onChoose, onClear, onDraft, answers, without = [], level = true } = props
  const text = useText()
  const { t } = text
  const noteId = useId()
  const [typing, setTyping] = useState<string>()
  const typed = typing ?? draft
  const wanting = typed !== undefined && typed.trim() !== ''
  const code = isCode(value) ? value : undefined
  const { lookup, failed, retry } = useLookup(wanting || (code !== undefined && isInChina(code) && !isListed(code)))

  const allowed = (codes: readonly string[]): readonly string[] => codes.filter((each) => !without.includes(each))
  const found = allowed(wanting ? findPlaces(typed, lookup) : offered(code))
  const shown = failed && found.length === 0 ? allowed(offered(code)) : found.slice(0, mostShown)
  const places = shown.map((each) => ({ value: each, label: placeName(each, text, lookup), note: regionOf(each, text, lookup) }))
  const waiting = wanting && !lookup && !failed
  const chosen = answers.find((each) => each.value === value)?.label ?? (code === undefined ? '' : nameInBox(code, text, lookup, failed))
  const settled = code !== undefined && typed === undefined && isInChina(code)

  function leave(how: 'away' | 'escape'): void {
    setTyping(undefined)
    if (how === 'escape' || typing === undefined) return
    const same = found.filter((each) => placeName(each, text, lookup) === typing.trim())
    if (typing.trim() === '') onClear()
    else if (same.length === 1) onChoose(same[0] as string)
    else onDraft(typing)
  }
  return (
    <ComboField
      id={id}
      label={label}
      hint={hint}
      // While the list of counties did not come nobody knows whether a name is one.
      error={typing === undefined && !waiting ? ((failed ? undefined : refusal(value, draft, found.length, text)) ?? error) : undefined}
      moreIds={settled && level ? noteId : ''}
      text={typed ?? chosen}
      onType={setTyping}
      options={[...places, ...answers]}
      value={value}
      onChoose={(next) => {
        setTyping(undefined)
        onChoose(next)
      }}
      onLeave={leave}
      eager={wanting && found.length > 0}
      only={found.length === 1}
      placeholder={t('questionnaire:place.placeholder')}
      listLabel={t('questionnaire:place.list')}
      status={wanting && !waiting ? t('questionnaire:place.count', { count: found.length }) : ''}
      footing={<Footing wanting={wanting} waiting={waiting} failed={failed} found={found.length} typed={typed ?? ''} retry={retry} />}
      below={
        <>
          {failed && typing === undefined && (wanting || (code !== undefined && !isListed(code))) && <NotOpened retry={retry} />}
          {settled && level && <LevelNote id={noteId} code={code} />}
        </>
      }
    />
  )
}

/** What is offered before anything is typed: the places with plans, and what is chosen now. */
function offered(code: string | undefined): readonly string[] {
  const listed = chosenPlaces.map((place) => place.code)
  return code === undefined || isPlanned(code) || code === elsewhereInChina || !isInChina(code) ? listed : [code, ...listed]
}

/** Until the counties are there, a name is not guessed. */
function nameInBox(code: string, text: Text, lookup: Lookup | undefined, failed: boolean): string {
  if (!isInChina(code)) return code
  if (!isListed(code) && !lookup && !failed) return '…'
  return placeName(code, text, lookup)
}

/** The counties of China did not come. Whoever asks again goes on typing where they were. */
function NotOpened({ retry }: { readonly retry: () => void }): ReactNode {
  const { t } = useText()
  function again(event: MouseEvent<HTMLElement>): void {
    event.currentTarget.closest('.control')?.querySelector('input')?.focus()
    retry()
  }
  return (
    <div className="place-failed">
      <p className="small" role="alert">
        {t('questionnaire:place.failed')}
      </p>
      <button type="button" className="link" onClick={again}>
        {t('questionnaire:place.again')}
      </button>
    </div>
  )
}

interface FootingProps {
  readonly wanting: boolean
  readonly waiting: boolean
  readonly failed: boolean
  readonly found: number
  readonly typed: string
  readonly retry: () => void
}

/** Below the list: what can be typed, that more is coming, that nothing was found, that there is more. */
function Footing({ wanting, waiting, failed, found, typed, retry }: FootingProps): ReactNode {
  const { t } = useText()
  if (!wanting) return <p>{t('questionnaire:place.any')}</p>
  if (waiting) return <p>{t('questionnaire:place.opening')}</p>
  if (failed) return <NotOpened retry={retry} />
  if (found === 0) return <p>{t('questionnaire:place.notFound', { typed })}</p>
  return found > mostShown ? <p>{t('questionnaire:place.more', { count: found - mostShown })}</p> : null
}
