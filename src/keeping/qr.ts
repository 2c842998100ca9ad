import { correction, generate } from 'lean-qr'

/** The squares of a QR code, dark ones true, row by row. */
export type Modules = readonly (readonly boolean[])[]

/** The QR code of a text, with the least correction so that its squares are as large as can be; undefined where it holds too much. */
export function modulesOf(text: string): Modules | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L })
    const places = Array.from({ length: code.size }, (_, index) => index)
    return places.map((y) => places.map((x) => code.get(x, y)))
  } catch {
    return undefined
  }
}

/** So many light squares the standard asks for around the code. */
const quiet = 4

export interface Pixels {
  /** Four bytes a pixel. */
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
}

/** The code as a square picture, dark on white whatever the page looks like; `scale` pixels a square. */
export function pixelsOf(modules: Modules, scale: number): Pixels {
  const width = (modules.length + 2 * quiet) * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)].map((pixel) => Math.floor(pixel / scale) - quiet) as [number, number]
    if (modules[y]?.[x]) data.fill(0, at * 4, at * 4 + 3)
  }
  return { data, width }
}
