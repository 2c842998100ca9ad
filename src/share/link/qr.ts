import { correction, generate } from 'lean-qr'
import { pngOf } from '../../ui'

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

/** Pixels a square: enough for a phone's screen, whose own pixels are finer than the page's, and for a printer. */
const scale = 16

/** The code of a text as a PNG: a picture and not a canvas, since only a picture can be held and recognised in WeChat. */
type QrImage = { readonly image: string } | { readonly problem: 'too-long' | 'no-canvas' }

/** Draws the QR code of a text; says why where there can be none. */
export function qrImage(text: string): QrImage {
  const modules = modulesOf(text)
  if (!modules) return { problem: 'too-long' }
  const { data, width } = pixelsOf(modules, scale)
  const image = pngOf(width, width, (context) => {
    context.putImageData(new ImageData(data, width, width), 0, 0)
  })
  return image === undefined ? { problem: 'no-canvas' } : { image }
}
