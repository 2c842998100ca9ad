import { settingsText, type Settings } from '../protocol'

/** An address as a folder: one that a frame can be opened from, and whose origin a message can be sent to. */
function folder(address: string, from: string): URL | undefined {
  try {
    const url = new URL(address, from)
    url.search = url.hash = ''
    if (!url.pathname.endsWith('/')) url.pathname += '/'
    return /^https?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** Where the calculator lies, by the attribute `base`. Undefined for what is no address of a web page. */
export const baseOf = (attribute: string): URL | undefined => folder(attribute.trim(), document.baseURI)

/** Where the calculator lies, by the script that is running: one above the folder `embed/`. Undefined for a script without an address. */
export function homeOf(script: unknown): URL | undefined {
  // An element of the page named "currentScript" would stand in for it, but it would be no script.
  return script instanceof HTMLScriptElement && script.src !== '' ? folder('..', script.src) : undefined
}

/** The page that is shown in the frame. Settings stand behind the `#`, where no server sees them. */
export function frameAddress(base: URL, settings: Settings): string {
  const url = new URL(settings.lang === 'en' ? 'en/widget/' : 'widget/', base)
  url.hash = settingsText(settings)
  return url.href
}
