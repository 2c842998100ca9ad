/** Whether an address, without where the site is mounted, is that of the page which portals show in a frame. */
export const isWidget = (path: string): boolean => /^(\/en)?\/widget(\/(index\.html)?)?$/.test(path)

/** More than these no portal has to say before it is heard. */
const most = 50

/** Keeps what the page around says until the code that reads it is there. Gives what was kept, and stops. */
export function keepMessages(): () => readonly MessageEvent[] {
  const kept: MessageEvent[] = []
  const keep = (event: MessageEvent): void => void (kept.length < most && kept.push(event))
  window.addEventListener('message', keep)
  return () => {
    window.removeEventListener('message', keep)
    return kept
  }
}
