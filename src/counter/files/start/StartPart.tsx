import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react'
import { classes, DateField, Phrases, useText } from '../../../ui'
import type { Standing } from '../work/run'
import { ClaimedNote, ColumnsFold } from './ColumnsFold'
import { RefusalBox } from './RefusalBox'
import { TemplatePart } from './TemplatePart'

export interface StartPartProps {
  readonly day: string
  readonly onDay: (day: string) => void
  readonly wrongDay: boolean
  readonly standing: Standing
  readonly onFile: (file: File) => void
}

/** Where a file is chosen, what it should look like, and what happens to it. */
export function StartPart({ day, onDay, wrongDay, standing, onFile }: StartPartProps): ReactNode {
  const { t } = useText()
  return (
    <div className="stack">
      <div className="col stack">
        <p className="lead">
          <Phrases text={t('files:lead')} />
        </p>
        <p className="small">
          <Phrases text={t('files:privacy')} />
        </p>
        <DateField
          label={t('results:day.label')}
          hint={t('results:day.hint')}
          error={wrongDay ? t('results:day.wrong') : undefined}
          value={day}
          onChange={onDay}
        />
        {standing.refusal && <RefusalBox name={standing.name} refusal={standing.refusal} />}
        <PickFile busy={standing.stage === 'opening'} name={standing.name} onFile={onFile} />
        <TemplatePart />
      </div>
      <ColumnsFold />
      <ClaimedNote />
    </div>
  )
}

interface PickFileProps {
  readonly busy: boolean
  readonly name: string
  readonly onFile: (file: File) => void
}

/** A file is chosen by the button, or dropped on the box around it. */
function PickFile({ busy, name, onFile }: PickFileProps): ReactNode {
  const { t } = useText()
  const id = useId()
  const [over, setOver] = useState(false)

  function chosen(event: ChangeEvent<HTMLInputElement>): void {
    const box = event.currentTarget
    const [file] = box.files ?? []
    if (file) onFile(file)
    // The same file can be chosen again once it was put right.
    box.value = ''
  }
  function drag(event: DragEvent): void {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  function drop(event: DragEvent): void {
    drag(event)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <div className={classes('drop', over && 'drop-over')} onDragOver={drag} onDragLeave={drag} onDrop={drop}>
      <div className="pick-file">
        <input
          type="file"
          id={id}
          aria-describedby={`${id}-limits`}
          accept=".csv,.txt,.xlsx,.xls,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel"
          onChange={chosen}
        />
        <label htmlFor={id} className="button">
          {t('files:pick.button')}
        </label>
      </div>
      <p className="small drop-hint">{t('files:pick.drop')}</p>
      <p id={`${id}-limits`} className="small">
        <Phrases text={t('files:pick.limits')} />
      </p>
      <p role="status" className="small">
        {busy && t('files:pick.opening', { name })}
      </p>
    </div>
  )
}
