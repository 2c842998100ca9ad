/** What was typed without what does not matter: spaces, the apostrophes of an input method, capitals, tones. */
export function cleaned(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/ü/g, 'v')
    .normalize('NFKD')
    .replace(/[^a-z0-9㐀-鿿]/g, '')
}
