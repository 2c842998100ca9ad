import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import type { ReactNode } from 'react'
import { StaticRouter } from 'react-router'
import type { Benefit } from '../../rules/language'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { places, type PlaceEntry } from '../../rules/registry'
import { createAnswers, policyPaths } from '../share'
import { inLanguage, languageOf, languages, loadTexts, textIn, withoutLanguage, type Language } from '../ui'
import { byFolder } from './addresses/files'
import { wholePath } from './addresses/whole-path'
import { App } from './App'
import { titleText } from './arrival'
import { paths } from './paths'
import { shell } from './texts'
import { today } from './today'

/** A page as a file: what stands in it before the program starts, and what its head says. `path` as the router knows it. */
export interface StaticPage {
  readonly path: string
  readonly language: Language
  readonly html: string
  /** Absent where the page is called what its language's first page is. */
  readonly title?: string
  readonly description?: string
}

const noKeeper = { read: () => null, write: () => undefined, clear: () => undefined }

/** Pages that show answers: as files they only say that they are opening. */
const ofAnswers: readonly string[] = [
  paths.places,
  paths.answers,
  paths.results,
  paths.timeline,
  paths.slip,
  paths.keep,
  paths.open,
  paths.whatIf,
  paths.compare,
  paths.counter,
  paths.counterFiles,
  paths.widget,
]

/** Everything that can be read of places without answering, in one language. */
async function policyPages(wanted: readonly PlaceEntry[]): Promise<string[]> {
  const all = await Promise.all(
    wanted.map(async ({ code, load }) => {
      if (!load) return []
      const { rules, documents } = await load()
      return [
        policyPaths.place(code),
        ...documents.map(({ id }) => policyPaths.document(code, id)),
        ...rules.benefits.map(({ id }: Benefit) => policyPaths.benefit(code, id.slice(id.indexOf('/') + 1))),
      ]
    }),
  )
  return [policyPaths.all, ...all.flat()]
}

const page = (path: string): ReactNode => (
  <StaticRouter location={path}>
    <App answers={createAnswers(noKeeper, parseDay(today()) as DayNumber)} />
  </StaticRouter>
)

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\u200b/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, '’')
    .trim()

/** One page. Throws where it does not come, or comes without a heading. */
async function pageAt(path: string): Promise<StaticPage> {
  // The first rendering fetches whatever the page waits for; the second then waits for nothing.
  await (await prerender(page(path))).prelude.cancel()
  const html = renderToStaticMarkup(page(path))
  const [, title, shown] = /<h1(?: data-title="([^"]*)")?[^>]*>(.*?)<\/h1>/s.exec(html) ?? []
  const heading = title ?? shown
  if (heading === undefined || html.includes('data-waiting')) throw new Error(`${path} does not come`)
  const language = languageOf(path)
  const text = textIn(language)
  const lead = /<p class="[^"]*\b(?:lead|gives)\b[^"]*"[^>]*>(.*?)<\/p>/s.exec(html)?.[1]
  return {
    path,
    language,
    html,
    ...(withoutLanguage(path) === paths.start ? {} : { title: titleText(plain(heading), withoutLanguage(path), text.t) }),
    ...(lead === undefined || withoutLanguage(path) === paths.start ? {} : { description: plain(lead) }),
  }
}

/** A page of answers as a file: nothing is known of them before the program runs. */
const shellAt = (path: string): StaticPage => ({ path, language: languageOf(path), html: '' })

/** A path as the program addresses it where only files are known, from the root of the site. */
export const folderAddress = (path: string): string => byFolder('').write(wholePath(path))

/**
 * Every page that is served as a file, in every language.
 * @param some which policies are wanted, of which there are many: those of the place with this code, or none where there is none
 */
export async function* staticPages(some?: string): AsyncGenerator<StaticPage> {
  const told = places.filter(({ code }) => some === undefined || code === some)
  const readable = [paths.start, paths.privacy, paths.embed, ...(told.length > 0 ? await policyPages(told) : [])]
  for (const language of languages) {
    await loadTexts(language, [shell])
    for (const path of readable) yield await pageAt(inLanguage(path, language))
    for (const path of ofAnswers) yield shellAt(inLanguage(path, language))
  }
}
