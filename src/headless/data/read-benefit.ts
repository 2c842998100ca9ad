import type { Benefit, Citation, Deadline, NamedCondition, Paper, Scope, SubjectRole } from '../../../rules/language'
import { refuse } from './fault'
import type { FileBenefit } from './format/benefit'
import type { FileNode } from './format/node'
import { readTree, tests, type Reading } from './read-node'
import { readValue } from './read-value'

/** Whom the trees of a benefit speak of without saying so. */
const meant: Readonly<Record<SubjectRole, readonly Scope[]>> = {
  household: [],
  mother: ['parent'],
  father: ['parent'],
  'each-parent': ['parent'],
  'each-child': ['child'],
  'each-elder': ['elder'],
}

type FileCitation = FileBenefit['basis'][number]

/** Reads one benefit. `cite` finds a clause, or refuses. */
export function readBenefit(file: FileBenefit, path: string, cite: (citation: FileCitation, path: string) => Citation): Benefit {
  const bound = meant[file.subject]
  const reading: Reading = { cite, basis: new Set(file.basis.map(({ clause }) => clause)), looks: { count: 0 } }
  const citeAll = (citations: readonly FileCitation[], step: string): Citation[] =>
    citations.map((citation, index) => cite(citation, `${path}.${step}[${index}]`))
  const conditions = (of: Readonly<Record<string, FileNode>>, step: string): NamedCondition[] =>
    Object.entries(of).map(([name, node]) => ({ name, node: readTree(node, `${path}.${step}.${name}`, bound, tests.truth, reading).node }))

  const nexus = conditions(file.nexus, 'nexus')
  const own = conditions(file.conditions, 'conditions')
  const twice = own.find(({ name }) => nexus.some((other) => other.name === name))
  if (twice) refuse(`${path}.conditions.${twice.name}`, 'twice')
  const doubts = conditions(file.doubts ?? {}, 'doubts')
  const basis = citeAll(file.basis, 'basis')

  const deadlines = Object.entries(file.deadlines ?? {}).map(([name, { by, when, lost, basis: cited }]): Deadline => {
    const at = `deadlines.${name}`
    return {
      name,
      by: readTree(by, `${path}.${at}.by`, bound, tests.day, reading).node,
      ...(when ? { when: readTree(when, `${path}.${at}.when`, bound, tests.truth, reading).node } : {}),
      lost,
      basis: citeAll(cited, `${at}.basis`),
    }
  })
  const papers = Object.entries(file.papers ?? {}).map(([key, paper]): Paper => {
    const at = `${path}.papers.${key}.basis`
    if (!reading.basis.has(paper.basis.clause)) refuse(at, 'unknown-clause')
    return { key, whenAsked: paper.whenAsked, basis: cite(paper.basis, at) }
  })
  return {
    id: file.id,
    category: file.category,
    subject: file.subject,
    certainty: file.certainty,
    basis,
    conditions: [...nexus, ...own],
    nexus: nexus.map(({ name }) => name),
    doubts,
    value: readValue(
      file.value,
      `${path}.value`,
      bound,
      doubts.map(({ name }) => name),
      reading,
    ),
    deadlines,
    papers,
    ...(file.together ? { together: { service: file.together.service, basis: citeAll(file.together.basis, 'together.basis') } } : {}),
    office: file.office,
    readings: file.readings ?? [],
    excludes: file.excludes ?? [],
    implements: file.implements ?? [],
    supersedes: file.supersedes ?? [],
    topsUp: file.topsUp ?? [],
  }
}
