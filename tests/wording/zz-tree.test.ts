import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { placesOf, prepare, readHousehold } from '../../rules/household'
import { loadRules, within } from '../../rules/registry'
import { evaluate, explain } from '../../src/engine'
import '../../src/questionnaire/texts'
import '../../src/share'
import { loadTexts, textIn } from '../../src/ui'
import { explainedFigure, explainedTree, reasonFor, saysMore, wordingWords, type Explained } from '../../src/wording'
import { familyOf } from './family'

const families: [object, number][] = [
  [{ residence: '330604', mother: { birthDate: '1992-03-01', work: 'employee', employer: 'enterprise', medicalInsurance: 'employee', insuredMonths: 30, insuredIn: '330604', paysIncomeTax: true, employerAverageWage: 8000, housingFund: { place: '330600', balance: 30000 }, annualTaxableIncome: 50000 },
    father: { work: 'flexible', hukou: '330604', onlyChild: true, paysIncomeTax: true, medicalInsurance: 'flexible', annualTaxableIncome: 100000 , leaveUsedThisYear: {childcare: 3, parentCare: 0}},
    marriage: { registeredOn: '2016-05-01', plannedOn: null }, pregnancy: null,
    children: [ { id: 'c1', birthDate: '2018-05-01', stage: 'primary', hukou: '330604', sex: 'female', insuredOn: '2018-06-01' }, { id: 'c2', birthDate: '2025-06-10', care: 'home', hukou: '330604', birthMode: 'caesarean', difficultBirth: false, deliveryCost: 8000 } ],
    elders: [{ id: 'e1', parentOf: 'father', birthDate: '1955-02-10', hospitalised: true, careNeed: 'partial' }],
    housing: { homesOwned: 1, rents: false, buying: { kind: 'new-commercial', place: '330604', for: 'self', ownUse: true, fundLoan: true, signedOn: '2025-10-01' }, ordinaryFundLoanLimit: 600000 } }, 20251101],
  [{ residence: '350881', mother: { work: 'employee', medicalInsurance: 'employee', insuredMonths: 20, employerAverageWage: 6000, housingFund: { place: '350881' }, leaveUsedThisYear: { childcare: 3 } }, father: { work: 'employee', housingFund: null, hukou: '330604' },
    pregnancy: { dueDate: '2025-12-24', babies: 2 },
    children: [ { id: 'c1', birthDate: '2014-03-01' }, { id: 'c2', birthDate: '2017-03-01', relation: 'earlier-marriage' }, { id: 'c3', birthDate: '2023-06-15', care: 'nursery-public-inclusive', careFee: 1200 } ],
    housing: { homesOwned: 0, rents: true, monthlyRent: 700 } }, 20251101],
  [{ residence: '659002', mother: { work: 'employee', hukou: '659002', medicalInsurance: 'employee', insuredByBingtuan: true, employerAverageWage: 7000, housingFund: { place: '659002', bingtuan: true, balance: 20000 } }, father: { work: 'employee', hukou: '659002', housingFund: { place: '659002', bingtuan: true, balance: 50000 } }, pregnancy: null,
    children: [ { id: 'c1', birthDate: '2020-03-01', hukou: '659002' }, { id: 'c2', birthDate: '2025-02-01', birthMode: 'vaginal', hukou: '659002', deliveryCost: 5000 , relation: 'biological'} , { id: 'c3', birthDate: '2025-02-01', hukou: '659002', relation: 'biological'} ] }, 20250801],
  [{ residence: '340403', children: [{ id: 'a', birthDate: '2024-01-05' }], elders: [{ id: 'e', parentOf: 'mother', birthDate: '1948-01-01', specialFamily: true }], specialFamily: 'child-died', mother: { birthDate: '1970-01-01' } }, 20260115],
]

test('trees', async () => {
  for (const l of ['zh-CN', 'en'] as const) await loadTexts(l, [wordingWords, 'household', 'rules', 'questionnaire'])
  const out: string[] = []
  let ms = 0
  for (const lang of ['zh-CN', 'en'] as const) for (const [file, on] of families) {
    const { household, faults } = readHousehold(file, on)
    if (!household) throw new Error(JSON.stringify(faults))
    const rules = (await loadRules(placesOf(household))).map((m) => m.rules)
    const facts = prepare(household)
    const text = textIn(lang)
    const family = familyOf(household, text)
    const draw = (line: Explained, depth: number): void => {
      out.push('   ' + '  '.repeat(depth) + ({ yes: '✓ ', no: '✗ ', unknown: '? ', undefined: '· ' } as Record<string, string>)[String(line.verdict)] + line.text + (line.figure ? ` [${line.figure.entry.source.map((c) => c.clause).join()}]` : ''))
      line.parts.forEach((p) => draw(p, depth + 1))
    }
    for (const o of evaluate(rules, facts, on, within)) {
      const t0 = performance.now()
      const e = explain(o.benefit, o.subject, facts, on, within)
      out.push(`## ${lang} ${o.benefit.id} ${o.subject} ${o.status}`)
      for (const c of [...e.conditions, ...e.doubts]) {
        out.push(` ${c.name} ${c.verdict}: ${reasonFor([c], family, text).text}`)
        const tree = explainedTree(c, family, text)
        if (tree && saysMore(tree)) draw(tree, 0)
      }
      for (const [name, trace] of Object.entries(e.value)) if (trace.node.op !== 'number') { out.push(` = ${name}`); draw(explainedFigure(trace, family, text), 0) }
      ms = Math.max(ms, performance.now() - t0)
    }
  }
  out.push(`slowest ${ms}`)
  writeFileSync('/tmp/trees.txt', out.join('\n'))
})
