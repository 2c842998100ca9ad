import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useAnswersStore } from '../share'
import { Button, ChoiceField, Sheet, useGo, useText, type ChoiceOption } from '../ui'
import { around, flowOf, stepOf, type Asking, type Page } from './flow'
import { addMember, mostMembers, removeMember, type ListName } from './members'
import { MemberRow } from './MemberRow'
import { orderOf, personName } from './people'
import { Removed } from './Removed'
import { Onward, Steps } from './Steps'
import { fieldId } from './use-field'

interface ListPageProps {
  readonly page: Page
  readonly list: ListName
  readonly asking: Asking
}

interface Undo {
  /** Which removal it is: the next one is news again. */
  readonly turn: number
  readonly who: string
  readonly undo: () => void
}

/** The children, or the grandparents: a line each, with a page of its own behind it. */
export function ListPage({ page, list, asking }: ListPageProps): ReactNode {
  const store = useAnswersStore()
  const text = useText()
  const { t } = text
  const go = useGo()
  const [removed, setRemoved] = useState<Undo>()
  const heading = useRef<HTMLHeadingElement>(null)
  const { household } = asking
  const flow = flowOf(asking)
  const { next, back } = around(page, flow)
  const order = orderOf(household, list)

  const add = (): void => go(`${page.to}/${addMember(store, list)}`)
  function remove(index: number): void {
    const who = personName(`${list}[${index}]`, household, text)
    const undo = removeMember(store, list, index)
    setRemoved((before) => ({ turn: (before?.turn ?? 0) + 1, who, undo }))
  }
  function undo(): void {
    removed?.undo()
    setRemoved(undefined)
    // The button goes with what it took back: the focus must not go with it.
    heading.current?.focus()
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    go(next?.to ?? '/results')
  }
  return (
    <form className="col" noValidate onSubmit={submit}>
      <Steps {...stepOf(page, flow)} />
      <h1 ref={heading} tabIndex={-1}>
        {t(`questionnaire:sections.${list}.title`)}
      </h1>
      <p className="lead">{t(`questionnaire:sections.${list}.lead`)}</p>
      {removed && <Removed key={removed.turn} who={removed.who} onUndo={undo} />}
      {order.length === 0 ? (
        <Whether list={list} asking={asking} onAdd={add} />
      ) : (
        <>
          <Sheet className="members" label={t(`questionnaire:sections.${list}.title`)}>
            {order.map((index) => (
              <MemberRow key={index} list={list} index={index} asking={asking} onRemove={() => remove(index)} />
            ))}
          </Sheet>
          {order.length < mostMembers && (
            <Button look="outline" onClick={add}>
              {t(`questionnaire:sections.${list}.add`)}
            </Button>
          )}
        </>
      )}
      <Onward next={t(next ? 'questionnaire:next' : 'questionnaire:last')} back={back?.to ?? '/places'} last={!next} />
    </form>
  )
}

/** While nobody is listed: is there nobody, or was it not said yet? */
function Whether({ list, asking, onAdd }: { readonly list: ListName; readonly asking: Asking; readonly onAdd: () => void }): ReactNode {
  const store = useAnswersStore()
  const { t } = useText()
  const answer = asking.household[list]
  const value = answer === 'unknown' ? 'not-sure' : Array.isArray(answer) ? 'none' : undefined
  const options: ChoiceOption[] = [
    { value: 'some', label: t(`questionnaire:sections.${list}.some`) },
    { value: 'none', label: t(`questionnaire:sections.${list}.none`) },
  ]
  if (list === 'elders') options.push({ value: 'not-sure', label: t('household:answers.unknown'), blank: true })

  function choose(chosen: string): void {
    if (chosen === 'some') onAdd()
    else store.answer(list, chosen === 'none' ? [] : 'unknown')
  }
  return (
    <div className="questions">
      <ChoiceField
        id={fieldId(list)}
        label={<strong>{t(`household:facts.${list}.label`)}</strong>}
        options={options}
        value={value}
        onChange={choose}
      />
    </div>
  )
}
