import { useMemo, useState, type ReactNode } from 'react'
import { columnName, explain, templateColumns, type Explanation } from '../../../headless'
import { Fold, Phrases, TextField, useText } from '../../../ui'

const holds = ({ column, key, what, values }: Explanation, english: string, wanted: string): boolean =>
  [column, key, what, values, english].some((text) => text.toLowerCase().includes(wanted))

/** Every column there may be, with what it asks and what may be written; looked through by any of its words. */
export function ColumnsFold(): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <Fold title={t('files:columns.title')} onToggle={setOpen}>
      <div className="stack">{open && <Columns />}</div>
    </Fold>
  )
}

function Columns(): ReactNode {
  const { t, language } = useText()
  const [search, setSearch] = useState('')
  const all = useMemo(
    () =>
      templateColumns('all').map((column) => ({
        explained: explain(column, language),
        other: columnName(column, language === 'en' ? 'zh-CN' : 'en'),
      })),
    [language],
  )
  const wanted = search.trim().toLowerCase()
  const found = wanted === '' ? all : all.filter(({ explained, other }) => holds(explained, other, wanted))
  return (
    <>
      <p className="small">
        <Phrases text={t('files:columns.what')} />
      </p>
      <TextField label={t('files:columns.search')} value={search} onChange={setSearch} inputMode="search" />
      <p role="status" className="small">
        {t('files:columns.count', { count: found.length })}
      </p>
      <div className="wide columns-box" tabIndex={0} role="region" aria-label={t('files:columns.title')}>
        <table className="columns">
          <thead>
            <tr>
              {['name', 'asks', 'values', 'example'].map((head) => (
                <th key={head} scope="col">
                  {t(`files:columns.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map(({ explained: { column, key, what, values, example }, other }) => (
              <tr key={key}>
                <th scope="row">
                  {column}
                  <span className="faint">
                    {other} <code>{key}</code>
                  </span>
                </th>
                <td>{what}</td>
                <td>{values}</td>
                <td>{example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What the column of what is claimed counts as. */
export function ClaimedNote(): ReactNode {
  const { t } = useText()
  return (
    <Fold title={t('files:claims.title')}>
      <div className="stack">
        {['list', 'one', 'none', 'same'].map((key) => (
          <p key={key}>
            <Phrases text={t(`files:claims.${key}`)} />
          </p>
        ))}
      </div>
    </Fold>
  )
}
