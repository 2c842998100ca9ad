/** Steps of a path as the household file is spoken of: `children[0].hukou` → ['children', 0, 'hukou']. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

type Tree = { readonly [key: string]: unknown } | readonly unknown[]
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** The answer at a path; undefined where there is none yet. */
export function answerAt(tree: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => (isTree(at) ? (at as Record<string | number, unknown>)[step] : undefined), tree)
}

/** A copy of the tree with another answer at a path; `undefined` takes it away, and with it records left empty by that. */
export function withAnswer<T extends object>(tree: T, path: string, answer: unknown): T {
  return put(tree, stepsOf(path), answer) as T
}

function put(tree: unknown, [step, ...rest]: readonly (string | number)[], answer: unknown): unknown {
  if (step === undefined) return answer
  if (typeof step === 'number') {
    const list = Array.isArray(tree) ? [...(tree as unknown[])] : []
    list[step] = put(list[step], rest, answer)
    return list
  }
  const record: Record<string, unknown> = isTree(tree) && !Array.isArray(tree) ? { ...tree } : {}
  const inner = put(record[step], rest, answer)
  if (inner === undefined) delete record[step]
  else record[step] = inner
  return rest.length > 0 && Object.keys(record).length === 0 ? undefined : record
}
