import { pngOf } from '../../ui'
import { layOut, looks, ruleEnds, width, type Measure } from './lay-out'
import type { Piece, Style } from './pieces'

const family = "system-ui, -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
const fontOf = (style: Style): string => `${String(looks[style].weight)} ${String(looks[style].size)}px ${family}`

/** The picture of these pieces as a PNG; undefined where the browser cannot draw. */
export function pictureOf(pieces: readonly Piece[]): string | undefined {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return undefined
  const measure: Measure = (text, style) => {
    context.font = fontOf(style)
    return context.measureText(text).width
  }
  const { lines, rules, height } = layOut(pieces, measure)
  return pngOf(width, height, (to) => {
    to.fillStyle = '#ffffff'
    to.fillRect(0, 0, width, height)
    to.fillStyle = '#dcd9d2'
    for (const y of rules) to.fillRect(ruleEnds.from, y, ruleEnds.to - ruleEnds.from, 2)
    for (const { text, style, x, y } of lines) {
      to.font = fontOf(style)
      to.fillStyle = looks[style].colour
      to.fillText(text, x, y)
    }
  })
}
