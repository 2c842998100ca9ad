/** The browser inside WeChat: it prints nothing, and lets downloads fail without a word. */
export const inWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

/** Long enough for a slow phone to have taken the file. */
const KEPT_FOR = 60_000

/** Hands a file over to be saved. Inside WeChat nothing would come of it: ask `inWeChat` first, and say how to open the browser. */
export const saveFile = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }))

/** The same for what is a file already. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
