import './form.css'
import { useEffect, useState, type ReactNode } from 'react'
import { placesOf } from '../../../rules/household'
import {
  addMember,
  householdWords,
  interviewWords,
  membersAway,
  removeMember,
  useInterview,
  useNamesOf,
  type Interview,
  type ListName,
} from '../../questionnaire'
import { resultsWords } from '../../results'
import { useAnswers, useAnswersStore } from '../../share'
import { announce, Button, Fold, useText, useTexts } from '../../ui'
import { Entry } from './Entry'
import { childColumns, countTold, elderColumns, layoutOf } from './layout'
import { Away } from './Members'
import { formWords } from './texts'
import { Grid, ParentsTable, PeopleTable, type Wiring } from './Tables'
import { useForm, type FormState } from './use-form'
import { stakeWords, wordsOf } from './words'

export interface CounterFormProps {
  /** Puts the focus on the first open question as the form appears. */
  readonly focusFirst?: boolean
}

/** The household of the case in one dense form: what is still open first, what was told below it. Suspends until its rules and words are there. */
export function CounterForm({ focusFirst = true }: CounterFormProps): ReactNode {
  useTexts([formWords, householdWords, interviewWords, resultsWords])
  const { interview, look, follow } = useInterview()
  return (
    <>
      <Form interview={interview} look={look} focusFirst={focusFirst} />
      {follow}
    </>
  )
}

interface FormProps {
  readonly interview: Interview
  readonly look: () => Interview
  readonly focusFirst: boolean
}

function Form({ interview, look, focusFirst }: FormProps): ReactNode {
  const { t } = useText()
  const { household, on } = interview
  useNamesOf(placesOf(household))
  const form = useForm(interview, look, focusFirst)
  const lists = useLists(form)
  const wiring: Wiring = { onGo: form.go, onTold: form.told, onAsk: form.asked }
  const open = form.due.due.length
  const inBlock = new Set([...form.order, ...form.behind])
  return (
    <div ref={form.root} className="cf">
      <div className="cluster apart">
        <h2>{t('counter-form:title')}</h2>
        <p className="small">
          {t('counter-form:counts.told', { count: countTold(household) })}
          {t('counter-form:dot')}
          <span className="cf-left">{t('counter-form:counts.open', { count: open })}</span>
        </p>
      </div>
      <OpenBlock form={form} wiring={wiring} />
      <Told interview={interview} inBlock={inBlock} on={on} wiring={wiring} lists={lists} form={form} />
    </div>
  )
}

/** What still decides something, and what only says more of it, closed at first. */
function OpenBlock({ form, wiring }: { readonly form: FormState; readonly wiring: Wiring }): ReactNode {
  const text = useText()
  const { t } = text
  const { household, passed } = useAnswers()
  const { due, order, behind, end } = form
  const waiting = due.due.filter(({ path }) => !passed.includes(path)).length
  const facts = new Map([...due.due, ...due.further].map((fact) => [fact.path, fact]))
  const field = (path: string): ReactNode => {
    const { label, hint } = wordsOf(path, household, text)
    const fact = facts.get(path)
    return (
      <Entry
        key={path}
        path={path}
        label={label}
        look="open"
        {...(hint === undefined ? {} : { hint })}
        {...(fact === undefined ? {} : { stake: stakeWords(fact, text) })}
        {...wiring}
      />
    )
  }
  return (
    <section aria-label={t('counter-form:open.title')} className="cf-block">
      <h3 className="label">{t('counter-form:open.title')}</h3>
      {order.map(field)}
      {waiting === 0 && (
        <p ref={end} tabIndex={-1} className="small cf-end">
          {due.due.length === 0 ? t('counter-form:open.end') : t('counter-form:open.passed', { count: due.due.length })}
        </p>
      )}
      {behind.length > 0 && (
        <Fold
          look="plain"
          title={t('counter-form:open.further')}
          count={t('counter-form:open.furtherCount', { count: due.further.length })}
        >
          <div className="cf-block">{behind.map(field)}</div>
        </Fold>
      )}
    </section>
  )
}

interface Lists {
  readonly add: (list: ListName) => void
  readonly remove: (list: ListName, index: number) => void
  readonly gone: ListName | undefined
  readonly back: (list: ListName, index: number) => void
}

/** Where whoever is added begins: what tells them apart. */
const firstFact = { children: 'birthDate', elders: 'parentOf' } as const
const shortcuts: Readonly<Record<string, ListName>> = { KeyC: 'children', KeyE: 'elders' }

/** Adding and removing children and elders; Alt+C and Alt+E wherever the focus is. */
function useLists({ find }: FormState): Lists {
  const store = useAnswersStore()
  const { t } = useText()
  const [gone, setGone] = useState<ListName>()
  const count = (list: ListName): number => {
    const members = store.get().household[list]
    return Array.isArray(members) ? members.length : 0
  }
  function add(list: ListName): void {
    addMember(store, list)
    setGone(undefined)
    announce(t(`counter-form:added.${list}`, { count: count(list) }))
    find(`${list}[${String(count(list) - 1)}].${firstFact[list]}`)
  }
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const list = shortcuts[event.code]
      if (!list || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      add(list)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return {
    add,
    gone,
    remove: (list, index) => {
      removeMember(store, list, index)
      setGone(list)
    },
    back: (list, index) => {
      setGone(undefined)
      find(`${list}[${String(index)}].${firstFact[list]}`)
    },
  }
}

interface ToldProps {
  readonly interview: Interview
  readonly on: Interview['on']
  readonly inBlock: ReadonlySet<string>
  readonly wiring: Wiring
  readonly lists: Lists
  readonly form: FormState
}

/** What was told, in groups; everything can be put right where it stands. */
function Told({ interview: { household }, on, inBlock, wiring, lists, form }: ToldProps): ReactNode {
  const { t } = useText()
  const { kept } = useAnswers()
  const { parents, family, places, children, childrenMore, work, housing, elders, eldersMore, others } = layoutOf(household, on, inBlock)
  const cells = { wiring, inBlock, onFind: form.find }
  const grid = (paths: readonly string[]): ReactNode => <Grid paths={paths} wiring={wiring} />
  const hasElders = elders.length > 0 || membersAway(kept, 'elders').length > 0
  const residence = household.residence === undefined || inBlock.has('residence') ? [] : ['residence']
  return (
    <>
      {residence.length + places.length > 0 && (
        <Group title={t('counter-form:groups.places')}>
          {grid(residence)}
          <ParentsTable title={t('counter-form:groups.places')} parents={parents} rows={places} {...cells} />
        </Group>
      )}
      {family.length > 0 && <Group title={t('counter-form:groups.family')}>{grid(family)}</Group>}
      <Group title={t('counter-form:groups.children')} action={<AddButton list="children" onAdd={lists.add} />}>
        {children.length === 0 && household.children !== undefined && !inBlock.has('children') && grid(['children'])}
        <PeopleTable
          title={t('counter-form:groups.children')}
          root="child"
          people={children}
          columns={childColumns}
          onRemove={(index) => lists.remove('children', index)}
          {...cells}
        />
        <Away list="children" fresh={lists.gone === 'children'} onBack={(index) => lists.back('children', index)} />
        {grid(childrenMore)}
      </Group>
      {work.length > 0 && (
        <Group title={t('counter-form:groups.work')}>
          <ParentsTable title={t('counter-form:groups.work')} parents={parents} rows={work} {...cells} />
        </Group>
      )}
      {housing.length > 0 && <Group title={t('counter-form:groups.housing')}>{grid(housing)}</Group>}
      <Group title={t('counter-form:groups.elders')} action={<AddButton list="elders" onAdd={lists.add} />}>
        {!hasElders && household.elders !== undefined && !inBlock.has('elders') && grid(['elders'])}
        <PeopleTable
          title={t('counter-form:groups.elders')}
          root="elder"
          people={elders}
          columns={elderColumns}
          onRemove={(index) => lists.remove('elders', index)}
          {...cells}
        />
        <Away list="elders" fresh={lists.gone === 'elders'} onBack={(index) => lists.back('elders', index)} />
        {grid(eldersMore)}
      </Group>
      {others.length > 0 && <Group title={t('counter-form:groups.others')}>{grid(others)}</Group>}
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Group({ title, action, children }: GroupProps): ReactNode {
  return (
    <section className="cf-group" aria-label={title}>
      <div className="cluster apart">
        <h3>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  )
}

const keys = { children: 'Alt+C', elders: 'Alt+E' } as const

function AddButton({ list, onAdd }: { readonly list: ListName; readonly onAdd: (list: ListName) => void }): ReactNode {
  const { t } = useText()
  return (
    <Button look="link" aria-keyshortcuts={keys[list]} onClick={() => onAdd(list)}>
      {t(`counter-form:add.${list}`)} <kbd>{keys[list]}</kbd>
    </Button>
  )
}
