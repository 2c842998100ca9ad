import type { Summary } from '../../results'
import { upperFirst, type Translate } from '../../ui'

/** How a piece of text is set. */
export type Style = 'brand' | 'title' | 'label' | 'total' | 'name' | 'figure' | 'note' | 'notice'

/** A paragraph of the picture. */
export interface Piece {
  readonly style: Style
  readonly text: string
  /** Begins a new part, with a line above it. */
  readonly part?: boolean
}

/** A longer list makes a picture that phones refuse to draw. */
const mostRows = 40

/** What stands at the foot of the picture besides that it is for reference only. */
export interface Colophon {
  readonly version: string
  readonly date: string
  /** Where the page itself is; undefined where others could not open it. */
  readonly address: string | undefined
}

const plain = (text: string): string => text.replace(/\u200b/g, '')

/** What the picture says, from the top down: results, and nothing of what was answered. */
export function piecesOf(summary: Summary, places: readonly string[], { version, date, address }: Colophon, t: Translate): Piece[] {
  const { sure, open, rows, more } = summary
  const shown = rows.slice(0, mostRows)
  const note = (text: string): Piece => ({ style: 'note', text })
  const apart = (text: string): Piece => ({ ...note(text), part: true })
  return [
    { style: 'brand', text: t('keeping:picture.brand') },
    { style: 'title', text: plain(summary.title) },
    note(summary.day),
    ...(places.length > 0 ? [note(places.join(t('keeping:picture.comma')))] : []),
    ...summary.notices.map((text): Piece => ({ style: 'notice', text })),
    { style: 'label', text: t(sure.length > 0 ? 'keeping:picture.sure' : 'keeping:picture.sureNone'), part: true },
    ...sure.map((text): Piece => ({ style: 'total', text })),
    ...(open === '' ? [] : [note(open)]),
    ...(shown.length > 0 ? [{ style: 'label' as const, text: t('keeping:picture.rows'), part: true }] : []),
    ...shown.flatMap(({ name, who, figure, notes }): Piece[] => [
      { style: 'name', text: t('keeping:picture.each', { name: plain(name), who }) },
      ...(figure === '' ? [] : [{ style: 'figure' as const, text: upperFirst(figure) }]),
      ...notes.map(note),
    ]),
    ...(rows.length > shown.length ? [apart(t('keeping:picture.cut', { count: rows.length - shown.length }))] : []),
    ...(more > 0 ? [apart(t('keeping:picture.more', { count: more }))] : []),
    apart(t('keeping:picture.reference')),
    note(t('keeping:picture.version', { version, date })),
    ...(address === undefined ? [] : [note(address)]),
  ]
}
