import type { ReactNode } from 'react'
import { useAnswers } from '../share'
import { announce, Button, inWeChat, Phrases, saveFile, useDay, useText } from '../ui'
import { Copyable } from './Copyable'

/** The household file of these answers; where nothing can be downloaded, its text. */
export function ExportPart(): ReactNode {
  const { t } = useText()
  const { household } = useAnswers()
  const day = useDay()
  const text = `${JSON.stringify(household, null, 2)}\n`
  if (inWeChat())
    return (
      <>
        <p>
          <Phrases text={t('keeping:file.wechat')} />
        </p>
        <Copyable label={t('keeping:file.text')} text={text} copy={t('keeping:copy.text')} />
      </>
    )

  function take(): void {
    saveFile(`yuhui-${day}.json`, 'application/json', text)
    announce(t('keeping:file.exported'))
  }
  return (
    <Button look="outline" onClick={take}>
      {t('keeping:file.export')}
    </Button>
  )
}
