import { lookNames } from '../protocol'
import { baseOf } from './address'
import { connect, type Connection } from './connection'
import { plain } from './details'
import type { YuhuiCalculatorElement, YuhuiErrorCode, YuhuiEvents } from './yuhui-calculator'

/** The element's name in a page. */
export const tagName = 'yuhui-calculator'

/** `base` is not among them: where the calculator lies is read when the element comes into a page. */
const observed = ['place', 'lang', 'theme', 'mode', 'large', 'accepts', ...lookNames, 'title', 'height']

/** Where a calculator lies that does not say so itself: beside the script that defined the element. */
let home: URL | undefined

class YuhuiCalculator extends HTMLElement implements YuhuiCalculatorElement {
  static readonly observedAttributes: readonly string[] = observed
  private readonly root = this.attachShadow({ mode: 'open', delegatesFocus: true })
  private readonly instead = document.createElement('slot')
  private connection: Connection | undefined
  private facts: unknown
  private refreshing = false

  constructor() {
    super()
    // What stands inside the element is for browsers without it, and for when no calculator answers.
    this.showInstead(false)
    this.root.append(this.instead)
    blockIn(this.root)
  }

  get prefill(): unknown {
    return this.facts
  }
  set prefill(household: unknown) {
    const given = household !== undefined && household !== null
    this.facts = given ? plain(household) : undefined
    if (given && this.facts === undefined) this.fault('prefill', 'prefill cannot be written as JSON, or is too large')
    this.connection?.prefill(this.facts)
  }

  refresh(): void {
    this.connection?.refresh()
  }

  connectedCallback(): void {
    if (!this.isConnected || this.connection) return
    // A property that was set before the element was defined hides the one defined here.
    if (Object.prototype.hasOwnProperty.call(this, 'prefill')) {
      const early = this.prefill
      delete (this as { prefill?: unknown }).prefill
      this.prefill = early
    }
    const base = this.base()
    this.showInstead(!base)
    if (!base) return
    this.connection = connect(this, this.root, base, {
      emit: (name, detail) => this.emit(name, detail),
      fault: (code, message, versions) => this.fault(code, message, versions),
      present: (present) => this.showInstead(!present),
    })
    this.connection.prefill(this.facts)
  }

  disconnectedCallback(): void {
    this.connection?.close()
    this.connection = undefined
  }

  /** Moved by `moveBefore`, the frame goes on as it is. */
  connectedMoveCallback(): void {
    this.refresh()
  }

  attributeChangedCallback(): void {
    if (this.refreshing || !this.connection) return
    // Once for all attributes that a script changes together.
    this.refreshing = true
    void Promise.resolve().then(() => {
      this.refreshing = false
      this.refresh()
    })
  }

  private base(): URL | undefined {
    const asked = this.getAttribute('base')
    const base = (asked === null ? undefined : baseOf(asked)) ?? home
    if (asked !== null && base === home) this.fault('base', `base is no address of a web page: ${asked.slice(0, 200)}`)
    else if (!base) this.fault('base', 'the script has no address of its own: say in the attribute base where the calculator lies')
    if (base?.origin === window.location.origin)
      this.fault(
        'same-origin',
        'the calculator is of the same origin as this page: the sandbox of its frame protects neither from the other',
      )
    return base
  }

  private showInstead(shown: boolean): void {
    this.instead.style.setProperty('display', shown ? 'contents' : 'none')
  }

  private emit<K extends keyof YuhuiEvents>(name: K, detail: YuhuiEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  private fault(code: YuhuiErrorCode, message: string, versions?: readonly number[]): void {
    // eslint-disable-next-line no-console -- the page around it is somebody else's: this is where its developer looks.
    console.warn(`${tagName}: ${message}`)
    this.emit('yuhui-error', { code, message, ...(versions ? { versions } : {}) })
  }
}

/** Lays the element out as a block, as long as the page's own style sheets say nothing else. Without it, its frame is a block all the same. */
function blockIn(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':host{display:block}:host([hidden]){display:none}')
  root.adoptedStyleSheets = [sheet]
}

/** Defines the element, once a page: a script that is loaded twice changes nothing. `from` is where the calculator lies. */
export function define(from?: URL): void {
  if (customElements.get(tagName)) return
  home = from
  customElements.define(tagName, YuhuiCalculator)
}
