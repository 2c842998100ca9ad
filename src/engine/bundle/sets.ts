/** Past so many things that exclude each other nobody lists all the ways: 2 to the power of it are looked at. */
const MOST = 12

/**
 * Every way to have as many of these as may be had together: no further one fits beside what a way holds. In the order of the
 * list; undefined where too many of them exclude another.
 */
export function waysToHave<T>(all: readonly T[], exclude: (a: T, b: T) => boolean): readonly (readonly T[])[] | undefined {
  const rivals = all.filter((one) => all.some((other) => other !== one && exclude(one, other)))
  if (rivals.length > MOST) return undefined
  const fits = (one: T, held: ReadonlySet<T>): boolean => [...held].every((other) => !exclude(one, other))
  const found: ReadonlySet<T>[] = []
  const look = (at: number, held: ReadonlySet<T>): void => {
    const one = rivals[at]
    if (one === undefined) {
      if (rivals.every((rival) => held.has(rival) || !fits(rival, held))) found.push(held)
      return
    }
    if (fits(one, held)) look(at + 1, new Set([...held, one]))
    look(at + 1, held)
  }
  look(0, new Set())
  return found.map((held) => all.filter((one) => held.has(one) || !rivals.includes(one)))
}
