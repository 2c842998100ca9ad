import { matchPath, Route, Routes } from 'react-router'
import type { ReactNode } from 'react'
import { places } from '../../rules/registry'
import { withoutLanguage } from '../ui'
import { Layout } from './Layout'
import { lazyPage } from './lazyPage'
import { NotFound } from './NotFound'
import { paths } from './paths'
import { Start } from './Start'

const choosePlaces = lazyPage(async () => (await import('../questionnaire')).PlacesPage)
const section = lazyPage(async () => (await import('./Interview')).Interview)
const results = lazyPage(async () => (await import('../results')).ResultsPage)
const benefit = lazyPage(async () => (await import('../results')).BenefitPage)
const timeline = lazyPage(async () => (await import('../results/timeline')).TimelinePage)
const slip = lazyPage(async () => (await import('../results/slip')).SlipPage)
const keep = lazyPage(async () => (await import('./Keeping')).Keeping)
const open = lazyPage(async () => (await import('../keeping')).OpenPage)
const choose = lazyPage(async () => (await import('../whatif')).ChoosePage)
const whatIf = lazyPage(async () => (await import('../whatif')).ChangePage)
const compare = lazyPage(async () => (await import('../whatif')).ComparePage)
const counter = lazyPage(async () => (await import('../counter')).CounterPage)
const counterFiles = lazyPage(async () => (await import('../counter/files')).FilesPage)
const privacy = lazyPage(async () => (await import('../privacy')).PrivacyPage)
const embed = lazyPage(async () => (await import('../embed/page')).EmbedPage)
const policies = lazyPage(async () => (await import('../policies')).PoliciesPage)
const policyPlace = lazyPage(async () => (await import('../policies')).PlacePage)
const policyDocument = lazyPage(async () => (await import('../policies')).DocumentPage)
const policyBenefit = lazyPage(async () => (await import('../policies')).PolicyPage)

const lazy = [
  { path: paths.places, page: choosePlaces },
  { path: paths.answers, page: section },
  { path: paths.section, page: section },
  { path: paths.person, page: section },
  { path: paths.results, page: results },
  { path: paths.benefit, page: benefit },
  { path: paths.timeline, page: timeline },
  { path: paths.slip, page: slip },
  { path: paths.keep, page: keep },
  { path: paths.open, page: open },
  { path: paths.whatIf, page: choose },
  { path: paths.change, page: whatIf },
  { path: paths.compare, page: compare },
  { path: paths.counter, page: counter },
  { path: paths.counterFiles, page: counterFiles },
  { path: paths.privacy, page: privacy },
  { path: paths.embed, page: embed },
  { path: paths.policies, page: policies },
  { path: paths.policyPlace, page: policyPlace },
  { path: paths.policyDocument, page: policyDocument },
  { path: paths.policyBenefit, page: policyBenefit },
]

/** Every page stands under both languages, as the same element: switching keeps what the page holds. */
const eitherLanguage = (path: string): string => `/en?${path}`

export function Pages(): ReactNode {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path={eitherLanguage(paths.start)} element={<Start places={places} />} />
        {lazy.map(({ path, page: { Page } }) => (
          <Route key={path} path={eitherLanguage(path)} element={<Page />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}

/** Fetches the code of the page at a path, so that its first rendering is the page itself. */
export async function preloadPage(path: string): Promise<void> {
  const bare = withoutLanguage(path)
  const wanted = lazy.find((route) => matchPath(route.path, bare))
  await wanted?.page.preload()
}
