// What a portal's program may rely on. The build copies this file as it is to embed/yuhui-calculator.d.ts,
// so it imports nothing.

/** Pages of the calculator as a portal may know them: none of them says what was answered. */
export type YuhuiStep = 'start' | 'places' | 'answers' | 'results' | 'later' | 'policies'

/** How many outcomes there are of each kind. */
export interface YuhuiCounts {
  readonly eligible: number
  readonly undetermined: number
  readonly upcoming: number
  readonly ended: number
  readonly ineligible: number
}

/** A colour, corner or font that could not be used as asked, and what is used in its place. */
export interface YuhuiCorrection {
  readonly name: 'accent' | 'background' | 'surface' | 'text' | 'radius' | 'font'
  readonly asked: string
  /** Absent where the value was none: then the calculator keeps its own. */
  readonly used?: string
  /** Contrast of what was asked, as WCAG counts it: 1 to 21. */
  readonly contrast?: number
}

/**
 * - `base`: it is not known where the calculator lies, or the attribute `base` is no address.
 * - `same-origin`: page and calculator are of one origin, so that the sandbox of the frame protects nothing.
 * - `version`: page and calculator speak different versions.
 * - `timeout`: the calculator did not answer within 30 seconds of being in sight; what stands inside the element is shown.
 * - `height`: the frame's content grows with the frame; its height is left as it is.
 * - `prefill`: the property `prefill` cannot be written as JSON.
 */
export type YuhuiErrorCode = 'base' | 'same-origin' | 'version' | 'timeout' | 'height' | 'prefill'

/** What each event carries in its `detail`: plain data, copied. All of them bubble. */
export interface YuhuiEvents {
  /** The calculator answers. Versions of its program and of its rules. */
  'yuhui-ready': { readonly release: string; readonly rules: string }
  /** The citizen has come to another page. */
  'yuhui-step': { readonly step: YuhuiStep }
  /** Results were shown. Counts only. */
  'yuhui-completed': { readonly counts: YuhuiCounts }
  /** The look was taken, with what had to be corrected so that it can be read. */
  'yuhui-theme': { readonly corrections: readonly YuhuiCorrection[] }
  /**
   * Prefilled facts: how many make sense, answered already or not, and what does not, by its path in the household file. Once results
   * were shown none is taken: `too-late`, with an empty path.
   */
  'yuhui-prefill': { readonly taken: number; readonly refused: readonly { readonly path: string; readonly code: string }[] }
  /** The citizen pressed "send to this site", having seen exactly this. `on` is the day of the check, YYYY-MM-DD. */
  'yuhui-sent': {
    readonly on: string
    readonly rules: string
    readonly household?: Readonly<Record<string, unknown>>
    readonly outcomes?: readonly unknown[]
  }
  /** Something is not as it should be. `message` is in English, for whoever builds the page. */
  'yuhui-error': { readonly code: YuhuiErrorCode; readonly message: string; readonly versions?: readonly number[] }
}

/**
 * `<yuhui-calculator>`. Attributes: place, lang, theme, mode, large, accepts, accent, background, surface, text, radius, font,
 * title, height, base.
 */
export interface YuhuiCalculatorElement extends HTMLElement {
  /** Facts that the page knows already, as part of a household file. Copied when set; proposed to the citizen, never put over an answer. */
  prefill: unknown
  /** Reads attributes and custom properties once more, after a change of style that no attribute shows. */
  refresh(): void
}

declare global {
  interface HTMLElementTagNameMap {
    'yuhui-calculator': YuhuiCalculatorElement
  }
  interface GlobalEventHandlersEventMap {
    'yuhui-ready': CustomEvent<YuhuiEvents['yuhui-ready']>
    'yuhui-step': CustomEvent<YuhuiEvents['yuhui-step']>
    'yuhui-completed': CustomEvent<YuhuiEvents['yuhui-completed']>
    'yuhui-theme': CustomEvent<YuhuiEvents['yuhui-theme']>
    'yuhui-prefill': CustomEvent<YuhuiEvents['yuhui-prefill']>
    'yuhui-sent': CustomEvent<YuhuiEvents['yuhui-sent']>
    'yuhui-error': CustomEvent<YuhuiEvents['yuhui-error']>
  }
}
