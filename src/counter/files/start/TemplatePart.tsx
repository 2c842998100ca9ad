import { useState, type ReactNode } from 'react'
import { template, type Extent } from '../../../headless'
import { Button, ChoiceField, Phrases, saveBlob, useText } from '../../../ui'
import { writerPort } from '../work/ports'
import { writeTable } from '../write/table'

const extents: readonly Extent[] = ['usual', 'all']

/** The template to fill in: a header with two made-up households, of the usual columns or of all. */
export function TemplatePart(): ReactNode {
  const { t, language } = useText()
  const [extent, setExtent] = useState<Extent>('usual')
  const [failed, setFailed] = useState(false)

  function save(format: 'csv' | 'xlsx'): void {
    const { header, rows } = template(language, extent)
    const table = { sheet: t('files:template.sheet'), header, count: rows.length, row: (index: number) => rows[index] ?? [] }
    const { file } = writeTable(writerPort(), table, format, () => undefined)
    file.then(
      (made) => {
        setFailed(false)
        saveBlob(`${t('files:template.file')}.${format}`, made)
      },
      () => setFailed(true),
    )
  }
  return (
    <section className="stack">
      <h2>{t('files:template.title')}</h2>
      <p>
        <Phrases text={t('files:template.what')} />
      </p>
      <ChoiceField
        label={t('files:template.extent')}
        options={extents.map((value) => ({ value, label: t(`files:template.${value}`) }))}
        value={extent}
        onChange={setExtent}
      />
      <div className="buttons">
        <Button look="outline" onClick={() => save('csv')}>
          {t('files:template.csv')}
        </Button>
        <Button look="outline" onClick={() => save('xlsx')}>
          {t('files:template.xlsx')}
        </Button>
      </div>
      {failed && (
        <p role="alert" className="error">
          {t('files:export.failed')}
        </p>
      )}
    </section>
  )
}
