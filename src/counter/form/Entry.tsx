import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { fieldId } from '../../questionnaire'
import { classes, DownIcon, useText, WarningIcon } from '../../ui'
import { entryKind, isPick, type EntryKind } from './listed'
import { useEntry, type EntryState, type Go } from './use-entry'

export interface FieldProps {
  readonly path: string
  /** How it is asked; read out, and seen unless it stands in a table. */
  readonly label: string
  /** The label in a word or two, where there is little room. */
  readonly short?: string
  /** `open`: still to be answered, in the block at the top; `plain`: in a group; `cell`: in a table that says what it is. */
  readonly look: 'open' | 'plain' | 'cell'
  readonly hint?: string
  /** What hangs on it: 0–3600元/年. */
  readonly stake?: string
  /** What is taken for granted until somebody answers. */
  readonly presumed?: string
  readonly onGo: Go
  readonly onTold: (path: string) => void
  readonly onAsk: (path: string) => void
}

/** A field of the dense form: one box for every kind of answer. */
export function Entry(props: FieldProps): ReactNode {
  const { path } = props
  const kind = useMemo(() => entryKind(path), [path])
  return kind === undefined ? null : <EntryOf {...props} kind={kind} />
}

function EntryOf({ kind, ...props }: FieldProps & { readonly kind: EntryKind }): ReactNode {
  const { path, label, short, look, hint, stake, presumed, onGo, onTold, onAsk } = props
  const state = useEntry({ path, kind, onGo, onTold, eager: look === 'open' })
  const id = fieldId(path)
  const [hintId, stakeId, errorId] = [`${id}-hint`, `${id}-stake`, `${id}-error`]
  const { value, error, focused } = state
  const described = [hint !== undefined && hintId, stake !== undefined && stake !== '' && stakeId, error !== undefined && errorId]
  return (
    <div className={classes('cf-entry', `cf-${look}`, value === '' && 'cf-blank')} onFocus={() => onAsk(path)}>
      {look !== 'cell' && (
        <div className="cf-head">
          <label htmlFor={id}>
            {short === undefined || short === label ? (
              label
            ) : (
              <>
                <span aria-hidden="true">{short}</span>
                <span className="hidden">{label}</span>
              </>
            )}
          </label>
          {stake !== undefined && stake !== '' && (
            <span id={stakeId} className="cf-stake">
              {stake}
            </span>
          )}
        </div>
      )}
      <Box
        id={id}
        state={state}
        kind={kind}
        quiet={look === 'cell' && !focused}
        {...(look === 'cell' ? { name: label } : {})}
        {...(presumed === undefined ? {} : { presumed })}
        describedBy={described.filter(Boolean).join(' ')}
      />
      {hint !== undefined && (
        <p id={hintId} className={focused ? 'cf-hint' : 'hidden'}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className="error cf-error" role="alert">
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

interface BoxProps {
  readonly id: string
  readonly state: EntryState
  readonly kind: EntryKind
  /** Says nothing of what can be typed until it is reached. */
  readonly quiet: boolean
  readonly name?: string
  readonly presumed?: string
  readonly describedBy: string
}

const inputModes = { number: 'decimal', day: 'numeric' } as const

/** The box, and the answers listed below it (the editable combobox with a listbox of WAI-ARIA 1.2). */
function Box({ id, state, kind, quiet, name, presumed, describedBy }: BoxProps): ReactNode {
  const { t } = useText()
  const { value, error, isOpen, active, options } = state
  const listId = `${id}-list`
  const hasArrow = isPick(kind) || kind.is === 'place'
  return (
    <div className="cf-box">
      <input
        id={id}
        className="input"
        type="text"
        role="combobox"
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${String(active)}` : undefined}
        aria-describedby={describedBy || undefined}
        aria-invalid={error !== undefined || undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="next"
        inputMode={inputModes[kind.is as keyof typeof inputModes]}
        placeholder={quiet ? (presumed ?? '—') : state.placeholder}
        value={value}
        onChange={(event) => state.type(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => state.type(event.currentTarget.value, false)}
        onKeyDown={state.press}
        onFocus={(event) => {
          event.currentTarget.select()
          state.enter()
        }}
        onBlur={state.leave}
        onClick={() => {
          if (!isOpen) state.toggle()
        }}
      />
      {hasArrow && <DownIcon />}
      {isOpen && <OptionList id={listId} state={state} label={t('counter-form:list')} />}
      <span className="hidden" role="status">
        {isOpen && value !== '' ? t('counter-form:found', { count: options.length }) : ''}
      </span>
    </div>
  )
}

function OptionList({ id, state, label }: { readonly id: string; readonly state: EntryState; readonly label: string }): ReactNode {
  const { options, active, choose } = state
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const option = list.current?.children[active]
    if (option && typeof option.scrollIntoView === 'function') option.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The box keeps the focus while the list is pressed.
    <ul ref={list} id={id} role="listbox" aria-label={label} className="cf-list" onMouseDown={(event) => event.preventDefault()}>
      {options.map((option, index) => (
        <li
          key={`${option.key} ${option.label}`}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          className={classes('cf-option', option.blank && 'cf-option-blank', index === active && 'cf-option-active')}
          onClick={() => choose(option)}
        >
          <kbd>{option.key}</kbd>
          <span>{option.label}</span>
          {option.note !== undefined && <span className="faint">{option.note}</span>}
        </li>
      ))}
    </ul>
  )
}
