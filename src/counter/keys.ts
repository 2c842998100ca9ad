/** What a key does at the counter. */
export type Command = 'new' | 'duplicate' | 'applicant' | 'wipe' | 'print' | 'open' | 'keys' | 'case'

export interface Shortcut {
  readonly command: Command
  /** As printed on the key. */
  readonly keys: readonly string[]
}

/** In the order in which they are listed. Whatever they do can be done with a button as well. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'new', keys: ['F2'] },
  { command: 'duplicate', keys: ['F4'] },
  { command: 'applicant', keys: ['F8'] },
  { command: 'wipe', keys: ['F9'] },
  { command: 'print', keys: ['Ctrl+P'] },
  { command: 'open', keys: ['Ctrl+K'] },
  { command: 'case', keys: ['Alt+1', 'Alt+9'] },
  { command: 'keys', keys: ['?', 'F1'] },
]

/** The key of a command, for its button. */
export const keyFor = (command: Command): string => shortcuts.find((one) => one.command === command)?.keys[0] ?? ''

export interface Pressed {
  readonly command: Command
  /** Of 'case': the place of its tab, from 0. */
  readonly index?: number
}

const plainKeys: Readonly<Record<string, Command>> = { F1: 'keys', F2: 'new', F4: 'duplicate', F8: 'applicant', F9: 'wipe' }
const withControl: Readonly<Record<string, Command>> = { p: 'print', k: 'open' }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'>

/** What a key asks for; undefined for all that are nobody's. `typing`: the focus is where letters are typed. */
export function pressed({ key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing }: Key, typing: boolean): Pressed | undefined {
  // A key held down is one press; while a word is being composed, keys belong to that.
  if (repeat || isComposing) return undefined
  const control = ctrlKey || metaKey
  // By its place on the keyboard: with Alt some layouts type another letter.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (altKey) return !control && !shiftKey && digit !== undefined ? { command: 'case', index: Number(digit) - 1 } : undefined
  const command = control ? (shiftKey ? undefined : withControl[key.toLowerCase()]) : shiftKey ? undefined : plainKeys[key]
  if (command) return { command }
  return !control && !typing && (key === '?' || key === '？') ? { command: 'keys' } : undefined
}

const typed = /^(text|search|tel|url|email|password|number|date|month|time)$/

/** Whether letters pressed now go into this element. */
export function takesLetters(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return typed.test(element.type)
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element as HTMLElement | null)?.isContentEditable === true
  )
}
