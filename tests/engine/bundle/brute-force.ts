/** A family as the brute force sees it: nothing of the rules is read, amounts are worked out anew. Yuan. */
export interface Made {
  readonly mother: number
  readonly father: number
  readonly children: readonly { readonly year: number; readonly month: number; readonly bill: number }[]
  readonly bills: { readonly mother: number; readonly father: number }
  readonly course: { readonly mother: boolean; readonly father: boolean }
  readonly elder: { readonly mother: boolean; readonly father: boolean }
  readonly rents: boolean
  readonly sameCity: boolean
  readonly loanSince?: { readonly year: number; readonly month: number }
}

/** Bands of income in yuan with their rates: not the quick deductions that the rules are written with. */
const bands: readonly (readonly [upTo: number, rate: number])[] = [
  [36000, 3],
  [144000, 10],
  [300000, 20],
  [420000, 25],
  [660000, 30],
  [960000, 35],
  [Infinity, 45],
]

/** Hundredths of a yuan. */
function tax(income: number): number {
  let [sum, below] = [0, 0]
  for (const [upTo, rate] of bands) {
    sum += Math.max(0, Math.min(income, upTo) - below) * rate
    below = upTo
  }
  return sum
}

const YEAR = 2026

/** Months of the year that lie in a run from a month on, one by one. */
function monthsIn(from: { readonly year: number; readonly month: number }, first: number, end: number): number {
  const begin = from.year * 12 + from.month - 1
  return Array.from({ length: 12 }, (_, month) => YEAR * 12 + month - begin).filter((at) => at >= first && at < end).length
}

type Taking = readonly [mother: number, father: number]

/** Every way to take one deduction, as what it takes off whose income. */
const whole = (amount: number): Taking[] =>
  amount === 0
    ? [[0, 0]]
    : [
        [amount, 0],
        [0, amount],
      ]
const shared = (amount: number): Taking[] => (amount === 0 ? [[0, 0]] : [...whole(amount), [amount / 2, amount / 2]])
const billed = (bill: number): number => Math.min(Math.max(bill - 15000, 0), 80000)

/** What the best and the worst way to take everything spare of what the couple pays without, tried out way by way. Fen. */
export function sparedByTrying(of: Made): { readonly most: number; readonly least: number } {
  const free: Taking[][] = [
    ...of.children.map((child) => shared(2000 * monthsIn(child, 0, 36))),
    ...of.children.map((child) => shared(2000 * monthsIn(child, 36, Infinity))),
    ...of.children.map(({ bill }) => whole(billed(bill))),
    whole(billed(of.bills.mother)),
    whole(billed(of.bills.father)),
  ]
  const own = (who: 'mother' | 'father'): number => (of.elder[who] ? 36000 : 0) + (of.course[who] ? 4800 : 0)
  const rent: Taking[] = !of.rents ? [] : of.sameCity ? whole(18000) : [[18000, 18000]]
  const loan: Taking[] = of.loanSince ? whole(1000 * monthsIn(of.loanSince, 0, 240)) : []
  const homes: Taking[] = rent.length + loan.length > 0 ? [...rent, ...loan] : [[0, 0]]
  const nothing: Taking = [own('mother'), own('father')]
  let [lowest, highest] = [Infinity, -Infinity]
  const look = (at: number, [mother, father]: Taking): void => {
    const next = free[at]
    if (next) for (const [m, f] of next) look(at + 1, [mother + m, father + f])
    else {
      const paid = tax(Math.max(0, of.mother - mother)) + tax(Math.max(0, of.father - father))
      lowest = Math.min(lowest, paid)
      highest = Math.max(highest, paid)
    }
  }
  for (const [m, f] of homes) look(0, [nothing[0] + m, nothing[1] + f])
  const before = tax(of.mother) + tax(of.father)
  return { most: before - lowest, least: before - highest }
}
