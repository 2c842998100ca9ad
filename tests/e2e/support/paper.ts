import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { extractImages, extractText, getDocumentProxy } from 'unpdf'

// What reads pictures out of a PDF asks for this of Node 21; ours may be older.
const { prototype } = ArrayBuffer as { readonly prototype: { transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer } }
prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length)
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** The page as a printer gets it. */
export async function printed(page: Page): Promise<Document> {
  return getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
}

/** Characters that a PDF gives as the radicals they look like, and that no normal form brings back. */
const radicals: Readonly<Record<string, string>> = {
  '⻓': '长',
  '⻔': '门',
  '⻰': '龙',
  '⻅': '见',
  '⻘': '青',
  '⻛': '风',
  '⺠': '民',
  '⺟': '母',
}

/** As the text of a page is compared: without blanks, since a line may break anywhere. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[⺀-⻳]/g, (radical) => radicals[radical] ?? radical)
    .replace(/\s/g, '')

/** Everything that is to be read on it. */
export async function textOf(pdf: Document): Promise<string> {
  const { text } = await extractText(pdf, { mergePages: true })
  return plain(text)
}

/** What the code on paper says. */
export async function codeOn(pdf: Document): Promise<string | undefined> {
  for (let number = 1; number <= pdf.numPages; number += 1)
    for (const { data, width, height, channels } of await extractImages(pdf, number)) {
      const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
      for (let at = 0; at < width * height; at += 1)
        for (let colour = 0; colour < 3; colour += 1) pixels[at * 4 + colour] = data[at * channels + (channels < 3 ? 0 : colour)] ?? 255
      const found = jsQR(pixels, width, height)
      if (found) return found.data
    }
  return undefined
}
