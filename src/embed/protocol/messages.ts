import type { LookName, Settings } from './settings'

/**
 * The version of what a portal's page and the frame say to each other. It rises when a message changes its meaning;
 * a page and a frame of different versions say so and exchange nothing else.
 */
export const version = 1

/** What the portal's page says to the frame. The first is `hello`, after the frame has loaded; its token stands in every later message of both. */
export type ToFrame =
  | { readonly kind: 'hello'; readonly settings: Settings }
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** The part of the frame that can be seen, in its own pixels: a dialog belongs there. */
  | { readonly kind: 'seen'; readonly top: number; readonly height: number }
  /** Facts that the portal knows already, as a household file: proposed, never put over an answer. */
  | { readonly kind: 'prefill'; readonly household: unknown }

/** How many outcomes there are of each kind. */
export interface Counts {
  readonly eligible: number
  readonly undetermined: number
  readonly upcoming: number
  readonly ended: number
  readonly ineligible: number
}

/** A colour of the portal that could not be read on its ground, and what is used in its place. `contrast` as WCAG counts it. */
export interface Correction {
  readonly name: LookName
  readonly asked: string
  /** Absent where the value was none: then our own is kept. */
  readonly used?: string
  readonly contrast?: number
}

/** Pages of the calculator as a portal may know them: none of them says what was answered. */
export type Step = 'start' | 'places' | 'answers' | 'results' | 'later' | 'policies'

/** What the frame says to the portal's page. */
export type FromFrame =
  | { readonly kind: 'ready'; readonly release: string; readonly rules: string; readonly height: number }
  | { readonly kind: 'size'; readonly height: number }
  | { readonly kind: 'step'; readonly step: Step }
  /** Results were shown. Counts only. */
  | { readonly kind: 'completed'; readonly counts: Counts }
  | { readonly kind: 'theme'; readonly corrections: readonly Correction[] }
  /**
   * Prefilled facts: how many make sense, and what does not, by its path in the household file. Says nothing of what was answered
   * already, over which none of them is put: a portal must not be able to ask after answers by proposing others. After the first
   * `completed` nothing is taken as long as the frame's document lives, only refused as `too-late`: else counts before and after
   * would answer that question.
   */
  | { readonly kind: 'prefilled'; readonly taken: number; readonly refused: readonly { readonly path: string; readonly code: string }[] }
  /** A page has begun, or something has the focus, between these heights of the frame: it should be seen. */
  | { readonly kind: 'reveal'; readonly top: number; readonly bottom: number; readonly page: boolean }
  /** The citizen pressed "send to this site", having seen exactly this. */
  | {
      readonly kind: 'sent'
      readonly on: string
      readonly rules: string
      readonly household?: unknown
      readonly outcomes?: readonly unknown[]
    }
  /** The page speaks another version. */
  | { readonly kind: 'estranged'; readonly versions: readonly number[] }

interface Envelope {
  readonly yuhui: number
  readonly token: string
}

/** A message as it is posted. */
export type Posted<M> = M & Envelope

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isText = (value: unknown): boolean => typeof value === 'string'
const isList = (value: unknown): boolean => Array.isArray(value)
const isGroup = (value: unknown): boolean => record(value) !== undefined
const isGiven = (value: unknown): boolean => value !== undefined
const isTruth = (value: unknown): boolean => typeof value === 'boolean'

type Shape = Readonly<Record<string, (value: unknown) => boolean>>

const toFrame: Readonly<Record<ToFrame['kind'], Shape>> = {
  hello: { settings: isGroup },
  settings: { settings: isGroup },
  seen: { top: isCount, height: isCount },
  prefill: { household: isGiven },
}

const fromFrame: Readonly<Record<FromFrame['kind'], Shape>> = {
  ready: { release: isText, rules: isText, height: isCount },
  size: { height: isCount },
  step: { step: isText },
  completed: { counts: isGroup },
  theme: { corrections: isList },
  prefilled: { taken: isCount, refused: isList },
  reveal: { top: isCount, bottom: isCount, page: isTruth },
  sent: { on: isText, rules: isText },
  estranged: { versions: isList },
}

function read<M>(data: unknown, shapes: Readonly<Record<string, Shape>>): Posted<M> | undefined {
  const message = record(data)
  if (!message || typeof message.kind !== 'string' || typeof message.yuhui !== 'number' || typeof message.token !== 'string')
    return undefined
  const shape = Object.prototype.hasOwnProperty.call(shapes, message.kind) ? shapes[message.kind] : undefined
  if (!shape || !Object.entries(shape).every(([name, fits]) => fits(message[name]))) return undefined
  return message as unknown as Posted<M>
}

/** A message for the frame, if that is what was received. Who sent it is for the caller to check: source, origin, token and version. */
export const readToFrame = (data: unknown): Posted<ToFrame> | undefined => read(data, toFrame)

/** A message of the frame, if that is what was received. Who sent it is for the caller to check: source, origin, token and version. */
export const readFromFrame = (data: unknown): Posted<FromFrame> | undefined => read(data, fromFrame)

/** A message with what is put on every one. */
export const posted = <M>(message: M, token: string): Posted<M> => ({ ...message, yuhui: version, token })
