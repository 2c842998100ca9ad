import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { classes, DownIcon, Field, type ControlWiring, type FieldProps } from '../../ui'

export interface ComboOption {
  readonly value: string
  readonly label: string
  /** Small, after the label. */
  readonly note?: string
  /** Drawn dashed, as a blank: 不清楚. */
  readonly blank?: boolean
}

export interface ComboFieldProps extends FieldProps {
  /** What stands in the box: what was typed, or the name of what was chosen. */
  readonly text: string
  readonly onType: (text: string) => void
  readonly options: readonly ComboOption[]
  /** The chosen value; empty for none yet. */
  readonly value: string
  readonly onChoose: (value: string) => void
  /** The focus has gone elsewhere, or Escape was pressed, and what was typed led to no choice. */
  readonly onLeave: (how: 'away' | 'escape') => void
  /** The first option may be taken with Enter: what was typed led to it. */
  readonly eager: boolean
  /** It led to that one alone: then Tab takes it too. */
  readonly only: boolean
  readonly placeholder?: string
  /** The name of the list. */
  readonly listLabel: string
  /** How many there are, for those who cannot see the list; said while it is open. */
  readonly status: string
  /** Below the options: what else can be typed, or that nothing was found. */
  readonly footing?: ReactNode
  readonly moreIds?: string
  /** Shown below the box: what is known of the choice. */
  readonly below?: ReactNode
}

/** A box with a list that what is typed narrows down (the combobox with a listbox of WAI-ARIA). */
export function ComboField({ label, id, hint, error, moreIds, below, ...rest }: ComboFieldProps): ReactNode {
  return (
    <Field label={label} id={id} hint={hint} error={error} moreIds={moreIds}>
      {(control) => (
        <>
          <Combo {...rest} control={control} />
          {below}
        </>
      )}
    </Field>
  )
}

/** A press that has no click, such as a drag, is over after this many milliseconds. */
const longestPress = 500

/**
 * Where the focus leaves because the mouse went down on something else, waits until that is clicked: words that
 * appear meanwhile would push the button from under the pointer, and the click would be lost.
 */
function useAfterPress(): (then: () => void) => void {
  const pressing = useRef(false)
  useEffect(() => {
    const down = (): void => void (pressing.current = true)
    const up = (): void => void (pressing.current = false)
    document.addEventListener('pointerdown', down, true)
    document.addEventListener('pointerup', up, true)
    document.addEventListener('pointercancel', up, true)
    return () => {
      document.removeEventListener('pointerdown', down, true)
      document.removeEventListener('pointerup', up, true)
      document.removeEventListener('pointercancel', up, true)
    }
  }, [])
  return (then) => {
    if (!pressing.current) return then()
    const end = (): void => {
      clearTimeout(timer)
      // Before whatever was clicked hears of it, so that it finds the answer.
      document.removeEventListener('click', end, true)
      then()
    }
    const timer = setTimeout(end, longestPress)
    document.addEventListener('click', end, true)
  }
}

type ComboProps = Omit<ComboFieldProps, keyof FieldProps | 'below' | 'moreIds'> & { readonly control: ControlWiring }

/** Where the list is open: which option the keys stand on, or none. */
type Open = { readonly active: number } | undefined

/** Less room than this below the box, and the page is moved up. */
const roomWanted = 400

/** Brings the box up where the list, or the keyboard of a phone, would not fit below it. */
function makeRoom(box: HTMLElement): void {
  const byFinger = typeof window.matchMedia === 'function' && window.matchMedia('(pointer: coarse)').matches
  const room = window.innerHeight - box.getBoundingClientRect().bottom
  if ((byFinger || room < roomWanted) && typeof box.scrollIntoView === 'function') box.scrollIntoView({ block: 'start' })
}

/** Keeps the option the keys stand on in sight, without moving the page. The blank at the end stands over the others. */
function showWithin(list: HTMLElement, option: HTMLElement): void {
  const last = list.lastElementChild
  if (option === last) return void (list.scrollTop = list.scrollHeight)
  const covered = last instanceof HTMLElement && last.classList.contains('combo-blank') ? last.offsetHeight : 0
  const [top, bottom] = [option.offsetTop, option.offsetTop + option.offsetHeight + covered]
  if (top < list.scrollTop) list.scrollTop = top
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight
}

/** An input method is still putting characters together: its keys are not ours. */
const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

function Combo(props: ComboProps): ReactNode {
  const { text, onType, options, value, onChoose, onLeave, eager, only, placeholder, listLabel, status, footing, control } = props
  const own = useId()
  const [open, setOpen] = useState<Open>()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const byFinger = useRef(false)
  // Not a state: whoever leaves by choosing leaves before the page is drawn anew.
  const undecided = useRef(false)

  const afterPress = useAfterPress()

  const isOpen = open !== undefined
  // Eager until the keys were used: the list changes while more is typed or fetched.
  const active = open === undefined ? -1 : open.active < 0 && eager ? 0 : Math.min(open.active, options.length - 1)
  const optionId = (index: number): string => `${own}-${index}`

  useEffect(() => {
    if (isOpen && box.current) makeRoom(box.current)
  }, [isOpen])
  useEffect(() => {
    const option = list.current?.children[active]
    if (list.current && option instanceof HTMLElement) showWithin(list.current, option)
  }, [active, options])

  function choose(option: ComboOption | undefined): void {
    if (!option) return
    undecided.current = false
    setOpen(undefined)
    onChoose(option.value)
  }
  function leave(how: 'away' | 'escape'): void {
    setOpen(undefined)
    if (undecided.current) onLeave(how)
    undecided.current = false
  }
  function openList(): void {
    if (!isOpen) setOpen({ active: -1 })
  }
  function move(step: 1 | -1): void {
    const chosen = options.findIndex((option) => option.value === value)
    const ends = step === 1 ? 0 : options.length - 1
    if (!isOpen) setOpen({ active: chosen >= 0 ? chosen : ends })
    else setOpen({ active: active < 0 ? ends : (active + step + options.length) % options.length })
  }
  function keys(event: KeyboardEvent): void {
    if (isComposing(event)) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault()
        if (event.altKey) setOpen(event.key === 'ArrowDown' ? { active: -1 } : undefined)
        else move(event.key === 'ArrowDown' ? 1 : -1)
        return
      case 'Enter':
        // Never sends the page off: whoever chooses with Enter presses it once too often.
        event.preventDefault()
        if (isOpen) choose(options[active])
        else openList()
        return
      case 'Escape':
        if (isOpen) event.preventDefault()
        leave('escape')
        return
      case 'Tab':
        if (open && (open.active >= 0 || (eager && only))) choose(options[active])
        return
    }
  }
  function left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)) return
    setOpen(undefined)
    afterPress(() => leave('away'))
  }
  return (
    <div className="combo" ref={box}>
      <div className="input-select">
        <input
          {...control}
          ref={input}
          className="input"
          type="text"
          role="combobox"
          aria-expanded={isOpen && options.length > 0}
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-controls={`${own}-list`}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            undecided.current = true
            setOpen({ active: -1 })
            onType(event.currentTarget.value)
          }}
          onKeyDown={keys}
          onFocus={(event) => event.currentTarget.select()}
          onClick={openList}
          onBlur={left}
        />
        <DownIcon />
      </div>
      {isOpen && (
        // The box keeps the focus while the list is pressed or scrolled.
        <div className="combo-panel" onMouseDown={(event) => event.preventDefault()}>
          {options.length > 0 && (
            <ul
              ref={list}
              role="listbox"
              id={`${own}-list`}
              aria-label={listLabel}
              onPointerDown={(event) => void (byFinger.current = event.pointerType !== 'mouse')}
            >
              {options.map((option, index) => (
                <li
                  key={option.value}
                  id={optionId(index)}
                  role="option"
                  aria-selected={option.value === value}
                  className={classes('combo-option', option.blank && 'combo-blank', index === active && 'combo-active')}
                  onClick={() => {
                    choose(option)
                    // The keyboard of the phone goes with the focus.
                    if (byFinger.current) input.current?.blur()
                  }}
                >
                  <span>{option.label}</span> {option.note !== undefined && <span className="faint">{option.note}</span>}
                </li>
              ))}
            </ul>
          )}
          {footing !== undefined && <div className="combo-foot small">{footing}</div>}
        </div>
      )}
      <p className="hidden" role="status">
        {isOpen ? status : ''}
      </p>
    </div>
  )
}
