/** Steps of a path as the household file is spoken of: `children[0].hukou` → ['children', 0, 'hukou']. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

type Tree = { readonly [key: string]: unknown } | readonly unknown[]
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** What stands there by itself: every object answers to `constructor`, and no family has told of one. */
const ownOf = (tree: Tree, step: string | number): unknown =>
  Object.prototype.hasOwnProperty.call(tree, step) ? (tree as Record<string | number, unknown>)[step] : undefined

/** The answer at a path; undefined where there is none yet. */
export function answerAt(tree: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => (isTree(at) ? ownOf(at, step) : undefined), tree)
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
  const inner = put(ownOf(record, step), rest, answer)
  // Written anew and not assigned: what is assigned to `__proto__` becomes what the record inherits from.
  if (inner !== undefined) return { ...record, [step]: inner }
  delete record[step]
  return rest.length > 0 && Object.keys(record).length === 0 ? undefined : record
}
