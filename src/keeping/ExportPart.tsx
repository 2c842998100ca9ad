import type { ReactNode } from 'react'
import { useAnswers } from '../share'
import { announce, Button, Phrases, useDay, useText } from '../ui'
import { Copyable } from './Copyable'
import { inWeChat } from './wechat'

/** Old Safari reads the address only after the press is over. */
const addressLives = 60_000

/** Hands a text to the browser as a file to be saved. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), addressLives)
}

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
    download(text, `yuhui-${day}.json`)
    announce(t('keeping:file.exported'))
  }
  return (
    <Button look="outline" onClick={take}>
      {t('keeping:file.export')}
    </Button>
  )
}
