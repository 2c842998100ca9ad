/** What changes in a household: paths of its file and their new answers; `undefined` takes the answer away. */
export type Changes = Readonly<Record<string, unknown>>

/** A household with some answers changed: `{ 'children[0].care': 'home' }`. */
export function changed(household: object, changes: Changes): object {
  const copy = structuredClone(household)
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() as string
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>)
    if (value === undefined) delete holder[last]
    else holder[last] = structuredClone(value)
  }
  return copy
}

/** A fact that is taken to be "no" until somebody tells it: no rule waits for it. */
export const isPresumed = (path: string): boolean => /(^|\.)(disabled|birthDefect|highRisk|criticalPregnancy)$/.test(path)
