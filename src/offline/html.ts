/** Whether a page is of the build that begins with this script. */
export const isOf = (entry: string, html: string): boolean => html.includes(entry)

/**
 * A page whose links hold at any address. Built for any mount they are relative to where the page lay, always by way of the
 * mount; the shell answers addresses of any depth.
 */
export const anchored = (html: string, scope: string): string =>
  html.replace(/\b(href|src)="(?:\.\/|(?:\.\.\/)+)/g, (_, attribute: string) => `${attribute}="${new URL(scope).pathname}`)

/** A page to be kept, with the headers it came with but those that told of its packing. */
export function htmlResponse(html: string, from: Response): Response {
  const headers = new Headers(from.headers)
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  return new Response(html, { headers })
}
