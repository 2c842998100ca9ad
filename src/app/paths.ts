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
  slip: '/slip',
  keep: '/keep',
  open: '/open',
  whatIf: '/what-if',
  change: '/what-if/:change',
  compare: '/compare',
  counter: '/counter',
  counterFiles: '/counter/files',
  privacy: '/privacy',
  embed: '/embed',
  /** What portals show in a frame. */
  widget: '/widget',
  policies: policyPaths.all,
  policyPlace: policyPaths.place(':place'),
  policyDocument: policyPaths.document(':place', ':document'),
  policyBenefit: policyPaths.benefit(':place', ':name'),
} as const

const wide: readonly string[] = [paths.counter, paths.counterFiles]

/** Whether a page, by its path without a language, is laid out for a wide screen. Hosts put a slash behind a folder's name. */
export const isWide = (path: string): boolean => wide.includes(path.replace(/\/$/, ''))
