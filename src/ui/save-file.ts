/** The browser inside WeChat: it prints nothing, and lets downloads fail without a word. */
export const inWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

/** Long enough for a slow phone to have taken the file. */
const KEPT_FOR = 60_000

/** Hands a file over to be saved. Inside WeChat nothing would come of it: ask `inWeChat` first, and say how to open the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
