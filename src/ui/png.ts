/** A picture as an address of its own, which WeChat can save on a long press; undefined where the browser cannot draw. */
export function pngOf(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): string | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return undefined
  draw(context)
  const url = canvas.toDataURL('image/png')
  return url.startsWith('data:image/png') ? url : undefined
}
