/**
 * Does work on each portion, at most `most` at a time, and gives what came of it in the order of the portions. Takes no
 * portion before there is room for it: whoever reads slowly is read from slowly.
 */
export async function* inOrder<A, B>(portions: AsyncIterable<A>, work: (portion: A) => Promise<B>, most: number): AsyncGenerator<B> {
  const begun: Promise<B>[] = []
  for await (const portion of portions) {
    const result = work(portion)
    // Awaited below, in its turn; until then a failure is no surprise to anybody.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= most) yield begun.shift() as Promise<B>
  }
  for (const result of begun) yield await result
}
