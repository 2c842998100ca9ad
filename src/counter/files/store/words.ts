/** Different values, each with a number. */
export interface Words<T> {
  readonly list: readonly T[]
  /** The number of a value, given out when it is first seen. */
  readonly number: (value: T) => number
}

/** An empty list. `keyOf` says when two values are the same. */
export function wordsOf<T>(keyOf: (value: T) => string): Words<T> {
  const list: T[] = []
  const numbers = new Map<string, number>()
  return {
    list,
    number: (value) => {
      const key = keyOf(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, list.length)
      list.push(value)
      return list.length - 1
    },
  }
}
