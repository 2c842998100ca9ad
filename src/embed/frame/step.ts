import type { Step } from '../protocol'

const steps: readonly (readonly [RegExp, Step])[] = [
  [/^\/$/, 'start'],
  [/^\/places\b/, 'places'],
  [/^\/answers\b/, 'answers'],
  [/^\/(results|slip)\b/, 'results'],
  [/^\/(timeline|what-if|compare)\b/, 'later'],
  [/^\/policies\b/, 'policies'],
]

/** Which step a page belongs to, by its path without a language; undefined for those that are none. */
export const stepAt = (path: string): Step | undefined => steps.find(([pattern]) => pattern.test(path))?.[1]
