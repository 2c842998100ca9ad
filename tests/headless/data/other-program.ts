// Works out files of rules for households that have answered everything, written from docs/data.md alone: it imports
// nothing, so that the page is known to say enough.

type Json = { readonly [name: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any
/** A day is a count of days since 1970, so that it is compared and moved like a number. */
type Value = boolean | number | string | null | Json
type Meant = Readonly<Record<string, { readonly record: Json; readonly at: string; readonly index: number }>>

interface Place {
  readonly code: string
  readonly parent: string | null
}

export interface OtherOutcome {
  readonly benefit: string
  readonly subject: string
  readonly conditions: readonly (readonly [string, boolean])[]
  readonly status: 'eligible' | 'ended' | 'not-now'
  readonly certainty: string
  readonly min?: number
  readonly max?: number
  readonly payable?: number
  readonly taxSaved?: number
}

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const dateOf = (day: number): Date => new Date(day * 86_400_000)
const dayFrom = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000

function monthsLater(day: number, months: number): number {
  const date = dateOf(day)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = dateOf(dayFrom(year, month + 1, 0)).getUTCDate()
  return dayFrom(year, month, Math.min(date.getUTCDate(), last))
}

function fullMonths(from: number, to: number): number {
  let months =
    (dateOf(to).getUTCFullYear() - dateOf(from).getUTCFullYear()) * 12 + dateOf(to).getUTCMonth() - dateOf(from).getUTCMonth() + 1
  while (monthsLater(from, months) > to) months -= 1
  return months
}

/** Evaluates the files of rules of some places for one household. `places` as in index.json. */
export function otherProgram(files: readonly Json[], household: Json, on: string, places: readonly Place[]): OtherOutcome[] {
  const today = dayOf(on)
  const facts: Json = Object.assign({}, ...files.map((file) => file.facts)) as Json
  const parents = ['mother', 'father'].flatMap((at) => (household[at] === null ? [] : [{ record: household[at] as Json, at, index: 0 }]))
  const listed = (name: string): Meant[string][] =>
    name === 'parents' ? parents : (household[name] as Json[]).map((record, index) => ({ record, at: `${name}[${index}]`, index }))
  const kinds: Json = { mother: 'adult', father: 'adult', parent: 'adult', child: 'child', sibling: 'child', elder: 'elder' }

  function liesIn(code: string, place: string): boolean {
    if (code === place || place === '100000') return true
    if (place.endsWith('0000') ? code.startsWith(place.slice(0, 2)) : place.endsWith('00') && code.startsWith(place.slice(0, 4)))
      return true
    const parent = places.find((one) => one.code === code)?.parent
    return parent ? liesIn(parent, place) : false
  }

  function factOf({ scope, path }: Json, meant: Meant): Value {
    let value: Value =
      scope === 'household'
        ? household
        : ((scope === 'mother' || scope === 'father' ? household[scope] : meant[scope]?.record) as Json | null)
    for (const step of path === undefined ? [] : (path as string).split('.')) {
      if (value === null) return null
      value = (value as Json)[step] as Value
    }
    const fact = facts[[kinds[scope], path].filter(Boolean).join('.')] as Json | undefined
    if (value === null || fact === undefined) return value
    if (fact.kind === 'day') return dayOf(value as string)
    return fact.kind === 'number' && fact.unit !== 'count' ? Math.round((value as number) * 100) : value
  }

  const holds = (node: Json, meant: Meant): boolean => valueOf(node, meant) === true

  function arithmetic(nodes: readonly Json[], meant: Meant, work: (...values: number[]) => Value): Value {
    const values = nodes.map((node) => valueOf(node, meant))
    return values.includes(null) ? null : work(...(values as number[]))
  }

  function gathered(node: Json, meant: Meant): readonly Value[] {
    return listed(node.over).flatMap((member) => {
      const inside = { ...meant, [node.as]: member }
      const value = holds(node.where, inside) ? valueOf(node.of, inside) : null
      return value === null ? [] : [value]
    })
  }

  function valueOf(node: Json, meant: Meant): Value {
    const each = (): boolean[] => listed(node.over).map((member) => holds(node.of, { ...meant, [node.as]: member }))
    switch (node.op) {
      case 'truth':
      case 'number':
        return node.value
      case 'day':
        return dayOf(node.value)
      case 'none':
        return null
      case 'fact':
        return factOf(node, meant)
      case 'and':
        return node.of.every((part: Json) => holds(part, meant))
      case 'or':
        return node.of.some((part: Json) => holds(part, meant))
      case 'not':
        return !holds(node.of, meant)
      case 'is':
        return node.among.includes(valueOf(node.of, meant))
      case 'within': {
        const place = valueOf(node.of, meant)
        return place !== null && liesIn(place as string, node.place)
      }
      case 'tied':
        return holds(node.of, meant)
      case 'names-parent':
        return valueOf(node.of, meant) === meant.parent?.at
      case 'exists':
        return valueOf(node.of, meant) !== null
      case 'compare': {
        const relations: Record<string, (a: number, b: number) => boolean> = {
          '<': (a, b) => a < b,
          '<=': (a, b) => a <= b,
          '=': (a, b) => a === b,
          '>=': (a, b) => a >= b,
          '>': (a, b) => a > b,
        }
        return arithmetic([node.left, node.right], meant, relations[node.relation] as never) ?? false
      }
      case 'same':
        return arithmetic([node.left, node.right], meant, (a, b) => a === b) ?? false
      case 'add':
        return arithmetic(node.of, meant, (...parts) => parts.reduce((a, b) => a + b))
      case 'min':
        return arithmetic(node.of, meant, Math.min)
      case 'max':
        return arithmetic(node.of, meant, Math.max)
      case 'minus':
        return arithmetic([node.left, node.right], meant, (a, b) => a - b)
      case 'times':
        return arithmetic([node.left, node.right], meant, (a, b) => a * b)
      case 'scale':
        return arithmetic([node.of], meant, (of) => Math.floor((of * node.by) / node.over))
      case 'portion':
        return arithmetic([node.amount, node.part, node.whole], meant, (amount, part, whole) =>
          whole <= 0 || part >= whole ? amount : Math.floor((amount * part) / whole),
        )
      case 'or-zero':
        return valueOf(node.of, meant) ?? 0
      case 'since':
        return arithmetic([node.of], meant, (day) => today >= day) ?? false
      case 'age':
        return arithmetic([node.of], meant, (day) => Math.floor(fullMonths(day, today) / (node.unit === 'years' ? 12 : 1)))
      case 'this-year':
        return dateOf(today).getUTCFullYear()
      case 'part-of-day':
        return arithmetic([node.of], meant, (day) => (node.part === 'year' ? dateOf(day).getUTCFullYear() : dateOf(day).getUTCMonth() + 1))
      case 'start-of':
        return arithmetic([node.of], meant, (day) =>
          dayFrom(dateOf(day).getUTCFullYear(), node.part === 'year' ? 0 : dateOf(day).getUTCMonth(), 1),
        )
      case 'end-of-year':
        return arithmetic([node.of], meant, (year) => dayFrom(year, 11, 31))
      case 'later':
        return arithmetic([node.of, node.days], meant, (day, days) => monthsLater(day, 12 * node.years + node.months) + days)
      case 'choose': {
        const arm = node.arms.find(({ when }: Json) => holds(when, meant)) as Json | undefined
        return valueOf(arm ? arm.then : node.otherwise, meant)
      }
      case 'any':
        return each().some(Boolean)
      case 'all':
        return each().every(Boolean)
      case 'count':
        return each().filter(Boolean).length
      case 'sum':
        return (gathered(node, meant) as number[]).reduce((a, b) => a + b, 0)
      case 'most': {
        const values = gathered(node, meant) as number[]
        return values.length > 0 ? Math.max(...values) : null
      }
      case 'order': {
        const mine = valueOf(node.mine, meant) as number
        const me = meant.child?.index as number
        const before = listed('children').filter((other) => {
          const inside = { ...meant, sibling: other }
          if (other.index === me || !holds(node.counts, inside)) return false
          const theirs = valueOf(node.theirs, inside) as number
          return theirs < mine || (theirs === mine && other.index < me)
        })
        return before.length + 1
      }
      case 'dated': {
        const begun = node.table.filter(({ from }: Json) => dayOf(from) <= today) as Json[]
        const entry = begun[begun.length - 1]
        return !entry || (entry.until !== undefined && today > dayOf(entry.until)) ? null : entry.value
      }
      default:
        throw new Error(`an operation that the page does not tell of: ${String(node.op)}`)
    }
  }

  function subjectsOf(subject: string): (readonly [string, Meant])[] {
    if (subject === 'household') return [['household', {}]]
    if (subject === 'each-child') return listed('children').map((child) => [`child:${child.record.id}`, { child }])
    if (subject === 'each-elder') return listed('elders').map((elder) => [`elder:${elder.record.id}`, { elder }])
    return parents.filter(({ at }) => subject === 'each-parent' || subject === at).map((parent) => [parent.at, { parent }])
  }

  function outcomeOf(file: Json, benefit: Json, subject: string, meant: Meant): OtherOutcome {
    const conditions = Object.entries({ ...benefit.nexus, ...benefit.conditions } as Json).map(
      ([name, node]) => [name, holds(node, meant)] as const,
    )
    const born = meant.child === undefined || dayOf(meant.child.record.birthDate) <= today
    const first = benefit.basis[0] as Json
    const document = [...file.documents, ...file.cited].find(({ id }: Json) => id === first.document) as Json
    const { from = document.from, until = document.until } = document.clauses[first.clause] as Json
    const all = born && conditions.every(([, yes]) => yes)
    const status = !all || (from !== undefined && today < dayOf(from)) ? 'not-now' : 'eligible'
    const doubtful = Object.values((benefit.doubts ?? {}) as Json).some((node: Json) => holds(node, meant))
    const { unit, amount, upTo, payable, taxSaved } = benefit.value as Json
    const figure = (node: Json | undefined, asDays = unit === 'days'): number | undefined => {
      const value = node && (valueOf(node, meant) as number | null)
      return value === undefined || value === null ? undefined : asDays ? value : value / 100
    }
    const min = figure(amount, unit !== 'CNY')
    const had = all && status === 'eligible' && !(until !== undefined && today > dayOf(until))
    return {
      benefit: benefit.id,
      subject,
      conditions,
      status: all && until !== undefined && today > dayOf(until) ? 'ended' : status,
      certainty: benefit.certainty === 'entitled' && doubtful ? 'delegated' : benefit.certainty,
      ...(min === undefined ? {} : { min: Math.max(min, 0), max: figure(upTo, unit !== 'CNY') ?? min }),
      ...(had && payable ? { payable: figure(payable) } : {}),
      ...(had && taxSaved ? { taxSaved: figure(taxSaved) } : {}),
    }
  }

  return files.flatMap((file) =>
    (file.benefits as Json[]).flatMap((benefit) =>
      subjectsOf(benefit.subject).map(([subject, meant]) => outcomeOf(file, benefit, subject, meant)),
    ),
  )
}
