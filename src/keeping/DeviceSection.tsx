import { useState, type ReactNode } from 'react'
import { useAnswersStore, useSaving } from '../share'
import { announce, Button, CheckList, Dialog, Phrases, useGo, useText, WarningIcon } from '../ui'

const option = 'save'

/** Saving on the device, and its wipe. */
export function DeviceSection(): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const saving = useSaving()
  const [blocked, setBlocked] = useState(false)
  const problem = blocked ? 'blocked' : saving === 'failed' ? 'failed' : undefined

  function turn(on: boolean): void {
    const done = store.save(on)
    setBlocked(!done)
    announce(t(`keeping:device.${done ? (on ? 'on' : 'off') : 'blocked'}`))
  }
  return (
    <section className="stack">
      <CheckList
        label={<h2>{t('keeping:device.title')}</h2>}
        options={[{ value: option, label: t('keeping:device.option'), note: t('keeping:device.note') }]}
        checked={new Set(saving === 'off' ? [] : [option])}
        onChange={(_, on) => turn(on)}
      />
      {problem !== undefined && (
        <p className="error">
          <WarningIcon />
          <span>{t(`keeping:device.${problem}`)}</span>
        </p>
      )}
      <p className="small">
        <Phrases text={t('keeping:device.what')} />
      </p>
      <Wipe />
    </section>
  )
}

/** Clears the answers of this tab and of the device, after asking. */
function Wipe(): ReactNode {
  const { t } = useText()
  const store = useAnswersStore()
  const [asking, setAsking] = useState(false)
  const go = useGo()

  function wipe(): void {
    setAsking(false)
    store.wipe()
    go('/')
    announce(t('keeping:wipe.done'))
  }
  return (
    <>
      <Button look="link" onClick={() => setAsking(true)}>
        {t('keeping:device.wipe')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('keeping:wipe.title')}>
        <p>{t('keeping:wipe.what')}</p>
        <div className="buttons">
          <Button onClick={() => setAsking(false)}>{t('keeping:wipe.keep')}</Button>
          <Button look="outline" onClick={wipe}>
            {t('keeping:wipe.confirm')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
