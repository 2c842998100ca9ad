import { useMemo, type ReactNode } from 'react'
import { formatDay } from '../../../rules/language/calendar'
import { claims } from '../../engine'
import { placeName } from '../asked'
import { noticeLines } from '../notice-lines'
import { noticesFor } from '../notices'
import type { Results } from '../useResults'
import { formatDate, useText } from '../../ui'
import { allFound, type SlipContent } from './content'
import { End } from './End'
import { Found } from './Found'
import { NotNowPart, OpenPart } from './Others'
import { PapersPart } from './PapersPart'
import { Section } from './Section'
import { standingLines } from './standing'
import { whereOf } from './where'
import type { CaseCode } from './use-code'

interface SheetProps {
  readonly content: SlipContent
  readonly mark: string | undefined
  readonly remarks: string
  readonly code: CaseCode | undefined
  readonly results: Results
}

/** The sheet itself, as it is printed. */
export function Sheet({ content, mark, remarks, code, results }: SheetProps): ReactNode {
  const { t } = useText()
  return (
    <article className="slip-sheet" aria-label={t('slip:title')}>
      <Head mark={mark} results={results} />
      <First results={results} />
      <Found content={content} results={results} />
      <OpenPart content={content} results={results} />
      <NotNowPart content={content} results={results} />
      <StandingPart content={content} results={results} />
      <PapersPart content={content} results={results} />
      <WherePart content={content} results={results} />
      <End remarks={remarks} code={code} results={results} />
    </article>
  )
}

/** What it is, of which case, for which day and places. */
function Head({ mark, results }: { readonly mark: string | undefined; readonly results: Results }): ReactNode {
  const text = useText()
  const { t, language } = text
  const facts = [
    { name: t('slip:head.mark'), value: mark === undefined || mark === '' ? <span className="slip-blank" /> : mark },
    { name: t('slip:head.day'), value: formatDate(formatDay(results.on), language) },
    { name: t('slip:head.places'), value: results.places.map((code) => placeName(code, text)).join(t('results:note.list')) },
  ]
  return (
    <header className="slip-head">
      <div>
        <h2>{t('slip:title')}</h2>
        <p>{t('slip:subtitle')}</p>
      </div>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}

/** What is not law, before anything else. */
function First({ results }: { readonly results: Results }): ReactNode {
  const text = useText()
  const notices = noticesFor(claims(results.outcomes))
  const lines = noticeLines(notices, results, text)
  if (lines.length === 0) return null
  return (
    <div className="slip-first">
      {lines.map(({ key, text: words }) => (
        <p key={key}>{words}</p>
      ))}
      {notices.nothingElse && <p>{text.t('slip:nothingElse')}</p>}
    </div>
  )
}

interface PartProps {
  readonly content: SlipContent
  readonly results: Results
}

function StandingPart({ content, results }: PartProps): ReactNode {
  const text = useText()
  const lines = useMemo(() => standingLines(content, results, text), [content, results, text])
  if (lines.length === 0) return null
  return (
    <Section name="standing">
      {lines.map(({ text: words, loud }) => (
        <p key={words}>{loud ? <strong>{words}</strong> : words}</p>
      ))}
    </Section>
  )
}

/** Offices, and what the documents say of the way. */
function WherePart({ content, results }: PartProps): ReactNode {
  const { t } = useText()
  const told = [...content.found, ...content.named.unspecified]
  const places = whereOf(told, results)
  if (allFound(content).length === 0) return null
  return (
    <Section name="where">
      {places.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('slip:column.benefit')}</th>
              <th scope="col">{t('slip:column.office')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ office, ways }) => (
              <tr key={office}>
                <th scope="row" className="slip-third">
                  {ways.flatMap(({ names }) => names).join(t('results:note.list'))}
                </th>
                <td>
                  {office}
                  {ways.map(
                    ({ names, how }) =>
                      how !== undefined && (
                        <p key={how} className="slip-under">
                          {ways.length > 1 ? t('slip:where.way', { names: names.join(t('results:note.list')), how }) : how}
                        </p>
                      ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="slip-note">{t('slip:where.ask')}</p>
    </Section>
  )
}
