/** Numbers a chunk. Growing then copies nothing that is there already. */
const size = 65_536
const shift = 16

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array
type Kind<N extends Numbers> = new (length: number) => N

/** A list of numbers of one width that only grows. */
export interface Column {
  readonly length: number
  /** Bytes held, the unused end of the last chunk included. */
  readonly bytes: number
  /** The number at a place below `length`. */
  readonly get: (index: number) => number
  readonly push: (value: number) => void
}

/** An empty column of numbers of this kind: `columnOf(Uint16Array)`. */
export function columnOf<N extends Numbers>(Array: Kind<N>): Column {
  const chunks: N[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    get bytes() {
      return chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)
    },
    get: (index) => (chunks[index >>> shift] as N)[index & (size - 1)] as number,
    push: (value) => {
      if (length >>> shift === chunks.length) chunks.push(new Array(size))
      ;(chunks[length >>> shift] as N)[length & (size - 1)] = value
      length += 1
    },
  }
}
