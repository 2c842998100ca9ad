/** The pages of the app, as paths without a language. */
export const paths = {
  start: '/',
  places: '/places',
  answers: '/answers',
  section: '/answers/:section',
  person: '/answers/:section/:person',
  results: '/results',
  benefit: '/results/:place/:name',
} as const

/** Where all policies can be read; the footer links to it once there is such a page. */
export const policiesPath: string | undefined = undefined
