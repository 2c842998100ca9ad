import type { Piece, Style } from './pieces'

/** Sizes in the picture's own pixels: wide enough for a phone's screen at three times its points. */
export const width = 1080
const margin = 72
const partGap = 56

export interface Look {
  readonly size: number
  readonly weight: 400 | 600
  readonly colour: string
  /** Space above. */
  readonly above: number
}

/** Always light: it is sent to others, whatever the page looks like here. */
export const looks: Readonly<Record<Style, Look>> = {
  brand: { size: 44, weight: 600, colour: '#96381a', above: 0 },
  title: { size: 60, weight: 600, colour: '#1a1d21', above: 24 },
  label: { size: 40, weight: 400, colour: '#62676e', above: 0 },
  total: { size: 76, weight: 600, colour: '#1a1d21', above: 12 },
  name: { size: 44, weight: 400, colour: '#1a1d21', above: 32 },
  figure: { size: 50, weight: 600, colour: '#1a1d21', above: 4 },
  note: { size: 38, weight: 400, colour: '#474c53', above: 16 },
  notice: { size: 40, weight: 600, colour: '#664d00', above: 24 },
}

/** How wide a text is in a style. */
export type Measure = (text: string, style: Style) => number

export interface Line {
  readonly text: string
  readonly style: Style
  readonly x: number
  /** Of the baseline. */
  readonly y: number
}

export interface Plan {
  readonly lines: readonly Line[]
  /** Where parts are divided, from the top. */
  readonly rules: readonly number[]
  readonly height: number
}

/** What stays together: a word, a figure with its unit; a sign that may not begin a line stays with what it follows. */
const piecesOfText = /(?:\d[\d.,–]*(?:万?元|[年月日天项%])?(?:\/[年月天次])?|[A-Za-z’'./:()-][\w’'./:()-]*|\s|.)[，。、；：）》”？%]*/gu

function wrapped(text: string, style: Style, room: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const [part] of text.matchAll(piecesOfText)) {
    if (line !== '' && measure(line + part.trimEnd(), style) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? part.trimStart() : part
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** Where every line of the picture stands. A word wider than the picture is broken nowhere and runs out of it. */
export function layOut(pieces: readonly Piece[], measure: Measure): Plan {
  const lines: Line[] = []
  const rules: number[] = []
  let y = margin
  for (const { style, text, part } of pieces) {
    if (part) {
      rules.push(y + partGap / 2)
      y += partGap
    }
    const { size, above } = looks[style]
    y += above
    for (const line of wrapped(text, style, width - 2 * margin, measure)) {
      y += Math.round(size * 1.4)
      lines.push({ text: line, style, x: margin, y: y - Math.round(size * 0.35) })
    }
  }
  return { lines, rules, height: y + margin }
}

/** Both ends of a dividing line. */
export const ruleEnds = { from: margin, to: width - margin } as const
