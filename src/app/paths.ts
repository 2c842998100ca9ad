import { policyPaths } from '../share'

/** The pages of the app, as paths without a language. */
export const paths = {
  start: '/',
  places: '/places',
  answers: '/answers',
  section: '/answers/:section',
  person: '/answers/:section/:person',
  results: '/results',
  benefit: '/results/:place/:name',
  timeline: '/timeline',
  keep: '/keep',
  open: '/open',
  whatIf: '/what-if',
  change: '/what-if/:change',
  compare: '/compare',
  counterFiles: '/counter/files',
  policies: policyPaths.all,
  policyPlace: policyPaths.place(':place'),
  policyDocument: policyPaths.document(':place', ':document'),
  policyBenefit: policyPaths.benefit(':place', ':name'),
} as const
