import type { ReactNode } from 'react'
import { membersAway, type Interview, type ListName } from '../../questionnaire'
import { useAnswers } from '../../share'
import { Button, useText } from '../../ui'
import { childColumns, elderColumns, layoutOf } from './layout'
import { Away } from './Members'
import { Grid, ParentsTable, PeopleTable, type Wiring } from './Tables'
import type { FormState } from './use-form'
import type { Lists } from './use-lists'

interface ToldProps {
  readonly interview: Interview
  readonly on: Interview['on']
  readonly inBlock: ReadonlySet<string>
  readonly wiring: Wiring
  readonly lists: Lists
  readonly form: FormState
}

/** What was told, in groups; everything can be put right where it stands. */
export function Told({ interview: { household }, on, inBlock, wiring, lists, form }: ToldProps): ReactNode {
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
