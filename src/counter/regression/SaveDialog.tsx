import { useState, type FormEvent, type ReactNode } from 'react'
import { parseDay } from '../../../rules/language/calendar'
import { useResults } from '../../results'
import { versionOf, versionWord } from '../../share/link'
import { announce, Button, Dialog, saveFile, useDay, useText } from '../../ui'
import { MarkField } from '../MarkField'
import { tellsOfPerson, writeRegression } from './file'

export interface SaveDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Saves the case as one that the rules are held to from now on. */
export function SaveDialog({ open, onClose }: SaveDialogProps): ReactNode {
  const { t } = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('counter:regression.title')}>
      <Inside onClose={onClose} />
    </Dialog>
  )
}

function Inside({ onClose }: Pick<SaveDialogProps, 'onClose'>): ReactNode {
  const { t } = useText()
  const results = useResults()
  const today = useDay()
  const [name, setName] = useState('')
  const [by, setBy] = useState('')
  const [fault, setFault] = useState<'personal' | 'name' | 'places'>()

  function save(event: FormEvent): void {
    event.preventDefault()
    if (results.places.length === 0) return setFault('places')
    if (name.trim() === '') return setFault('name')
    if (tellsOfPerson(results.household, name, by)) return setFault('personal')
    const rules = versionWord(versionOf(results.rules.map(({ module }) => module.rules)))
    const text = writeRegression(results, { name: name.trim(), by: by.trim(), today: parseDay(today) ?? results.on, rules })
    saveFile(`regression-${today}-${rules}.json`, 'application/json', text)
    announce(t('counter:regression.saved'))
    onClose()
  }
  return (
    <form className="stack" onSubmit={save} noValidate>
      <p>{t('counter:regression.what')}</p>
      <MarkField long label={t('counter:regression.name')} value={name} onChange={setName} />
      <MarkField label={t('counter:regression.by')} value={by} onChange={setBy} />
      {fault && (
        <p role="alert" className="error">
          {t(`counter:regression.fault.${fault}`)}
        </p>
      )}
      <div className="buttons">
        <Button type="submit">{t('counter:regression.save')}</Button>
        <Button look="outline" onClick={onClose}>
          {t('counter:cancel')}
        </Button>
      </div>
    </form>
  )
}
