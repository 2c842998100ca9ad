import { deadlinesFrom, type Deadline, type Deadlines } from './deadlines'
import type { Citation } from './documents'
import type { Expr, Scope, Yes } from './kinds'
import { nodeOf, walk, type Node } from './node'
import { papersFrom, type Paper, type Papers, type Together } from './papers'
import type { Value, ValueNode } from './values'

/** How sure a benefit is once its conditions hold. */
export type Certainty = 'entitled' | 'discretionary' | 'delegated' | 'planned'

/** Kinds of help, as the results page groups them. */
export type Category = 'money' | 'fees' | 'tax' | 'leave' | 'housing' | 'reimbursement' | 'priority' | 'services' | 'jobs'

/** For whom a benefit is worked out: once for the household, or once for each of these. */
export type SubjectRole = 'household' | 'mother' | 'father' | 'each-child' | 'each-parent' | 'each-elder'

interface ScopeOf {
  readonly household: never
  readonly mother: 'parent'
  readonly father: 'parent'
  readonly 'each-child': 'child'
  readonly 'each-parent': 'parent'
  readonly 'each-elder': 'elder'
}

type Conditions<S extends Scope> = Readonly<Record<string, Expr<Yes, S>>>

export interface BenefitDeclaration<R extends SubjectRole> {
  /** `<place>/<name>`. */
  readonly id: string
  readonly category: Category
  readonly subject: R
  readonly certainty: Certainty
  readonly basis: readonly Citation[]
  /** Which place decides, by which fact. Named and reported like a condition: `fundHere`, `worksHere` … */
  readonly nexus: Conditions<NoInfer<ScopeOf[R]>>
  /** Named: the name keys the words; every failing one is reported. */
  readonly conditions: Conditions<NoInfer<ScopeOf[R]>>
  /** Open points of the text: while one may apply, the benefit is shown as one to check with the office (`delegated`). Keyed like conditions. */
  readonly doubts?: Conditions<NoInfer<ScopeOf[R]>>
  readonly value: Value<NoInfer<ScopeOf[R]>>
  /** Last days that the text sets for what a family has to do. Keyed like conditions. */
  readonly deadlines?: Deadlines<NoInfer<ScopeOf[R]>>
  /** What its text says has to be shown or kept. Where the text says nothing, nothing stands here. */
  readonly papers?: Papers
  /** The service it can be handled with, where it need not be applied for on its own. */
  readonly together?: Together
  /** Key of the office to turn to, in the place's texts. */
  readonly office: string
  /** Keys of the readings (how open wording was read) to name in the small print. */
  readonly readings?: readonly string[]
  /** Benefits that cannot be had together with this one. */
  readonly excludes?: readonly string[]
  /** Benefits of higher law that this one carries out: one payment, two citations. */
  readonly implements?: readonly string[]
  /** Older benefits that this one replaces. */
  readonly supersedes?: readonly string[]
  /** Benefits whose figure this one raises; shown with them, never added to them. */
  readonly topsUp?: readonly string[]
}

export interface NamedCondition {
  readonly name: string
  readonly node: Node
}

/** A benefit as the engine reads it. */
export interface Benefit {
  readonly id: string
  readonly category: Category
  readonly subject: SubjectRole
  readonly certainty: Certainty
  readonly basis: readonly Citation[]
  readonly conditions: readonly NamedCondition[]
  /** Those of the conditions that say which place decides. */
  readonly nexus: readonly string[]
  readonly doubts: readonly NamedCondition[]
  readonly value: ValueNode
  readonly deadlines: readonly Deadline[]
  readonly papers: readonly Paper[]
  readonly together?: Together
  readonly office: string
  readonly readings: readonly string[]
  readonly excludes: readonly string[]
  readonly implements: readonly string[]
  readonly supersedes: readonly string[]
  readonly topsUp: readonly string[]
}

const named = (conditions: Conditions<Scope>): NamedCondition[] =>
  Object.entries(conditions).map(([name, expr]) => ({ name, node: nodeOf(expr) }))

/**
 * Declares a benefit. Throws when it cites nothing, or when an arm of its value or one of its papers
 * cites a clause outside its basis: such a rule file must not load.
 */
export function benefit<R extends SubjectRole>(declared: BenefitDeclaration<R>): Benefit {
  const [first] = declared.basis
  if (!first) throw new RangeError(`${declared.id} cites no clause`)
  const known = new Set(declared.basis.map((citation) => citation.clause))
  const { amount } = declared.value.node
  if (amount)
    walk(amount, (node) => {
      if (node.op !== 'choose') return
      for (const clause of node.arms.flatMap((arm) => arm.basis))
        if (!known.has(clause)) throw new RangeError(`${declared.id} gives a figure by ${clause}, which its basis does not name`)
    })
  return {
    id: declared.id,
    category: declared.category,
    subject: declared.subject,
    certainty: declared.certainty,
    basis: declared.basis,
    conditions: [...named(declared.nexus), ...named(declared.conditions)],
    nexus: Object.keys(declared.nexus),
    doubts: named(declared.doubts ?? {}),
    value: declared.value.node,
    deadlines: deadlinesFrom(declared.deadlines ?? {}, first),
    papers: papersFrom(declared.papers ?? {}, declared.basis, declared.id),
    ...(declared.together ? { together: declared.together } : {}),
    office: declared.office,
    readings: declared.readings ?? [],
    excludes: declared.excludes ?? [],
    implements: declared.implements ?? [],
    supersedes: declared.supersedes ?? [],
    topsUp: declared.topsUp ?? [],
  }
}

/** Every tree of a benefit: conditions, doubts and figures. */
export function treesOf(of: Benefit): Node[] {
  const { amount, upTo, payable, taxSaved } = of.value
  return [...of.conditions.map((item) => item.node), ...of.doubts.map((item) => item.node), amount, upTo, payable, taxSaved].filter(
    (node) => node !== undefined,
  )
}

/** The rules of one place. */
export interface PlaceRules {
  readonly place: string
  readonly benefits: readonly Benefit[]
}
