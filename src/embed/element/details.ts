import { lookNames, type Accepted, type FromFrame } from '../protocol'
import type { YuhuiCounts, YuhuiEvents, YuhuiStep } from './yuhui-calculator'

// The frame's page is believed to be ours by its origin. Should it not be, a portal still gets data of the shape it was promised.

const steps: readonly YuhuiStep[] = ['start', 'places', 'answers', 'results', 'later', 'policies']
const counted: readonly (keyof YuhuiCounts)[] = ['eligible', 'undetermined', 'upcoming', 'ended', 'ineligible']

/** Longest text of a detail, most entries of a list, most signs of what is handed over. */
const longest = 200
const most = 200
const largest = 1_000_000

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** A copy as JSON has it: no cycles, no classes, nothing that changes a prototype. Undefined for what cannot be written so, or is too large. */
export function plain(value: unknown): unknown {
  try {
    const text = JSON.stringify(value)
    if (text.length > largest) return undefined
    return JSON.parse(text, (key, part: unknown) => (key === '__proto__' ? undefined : part)) as unknown
  } catch {
    return undefined
  }
}

/** Entries of a list that have the right shape, as `read` gives them. */
function entries<T>(list: readonly unknown[], read: (entry: Readonly<Record<string, unknown>>) => T | undefined): readonly T[] {
  return list.slice(0, most).flatMap((entry) => {
    const found = isGroup(entry) ? read(entry) : undefined
    return found === undefined ? [] : [found]
  })
}

type Of<K extends FromFrame['kind']> = Extract<FromFrame, { kind: K }>

export function readyDetail({ release, rules }: Of<'ready'>): YuhuiEvents['yuhui-ready'] | undefined {
  return isText(release) && isText(rules) ? { release, rules } : undefined
}

export function stepDetail(message: Of<'step'>): YuhuiEvents['yuhui-step'] | undefined {
  const step = steps.find((one) => one === message.step)
  return step && { step }
}

export function completedDetail({ counts }: Of<'completed'>): YuhuiEvents['yuhui-completed'] | undefined {
  if (!counted.every((name) => isWhole(counts[name]))) return undefined
  const { eligible, undetermined, upcoming, ended, ineligible } = counts
  return { counts: { eligible, undetermined, upcoming, ended, ineligible } }
}

export function themeDetail({ corrections }: Of<'theme'>): YuhuiEvents['yuhui-theme'] {
  return {
    corrections: entries(corrections, ({ name, asked, used, contrast }) => {
      const known = lookNames.find((one) => one === name)
      if (!known || !isText(asked)) return undefined
      return {
        name: known,
        asked,
        ...(isText(used) ? { used } : {}),
        ...(typeof contrast === 'number' && contrast >= 1 && contrast <= 21 ? { contrast } : {}),
      }
    }),
  }
}

export function prefillDetail({ taken, refused }: Of<'prefilled'>): YuhuiEvents['yuhui-prefill'] | undefined {
  if (!isWhole(taken)) return undefined
  return { taken, refused: entries(refused, ({ path, code }) => (isText(path) && isText(code) ? { path, code } : undefined)) }
}

/** Only what the portal asked for, whatever the frame hands over. */
export function sentDetail(message: Of<'sent'>, accepts: readonly Accepted[]): YuhuiEvents['yuhui-sent'] | undefined {
  const { on, rules } = message
  const household = accepts.includes('answers') ? plain(message.household) : undefined
  const outcomes = accepts.includes('results') ? plain(message.outcomes) : undefined
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || !isText(rules) || !(isGroup(household) || Array.isArray(outcomes))) return undefined
  return {
    on,
    rules,
    ...(isGroup(household) ? { household } : {}),
    ...(Array.isArray(outcomes) ? { outcomes: outcomes as unknown[] } : {}),
  }
}

export const versionsOf = ({ versions }: Of<'estranged'>): readonly number[] => versions.slice(0, most).filter(isWhole)
