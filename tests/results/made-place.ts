import type { PlaceEntry } from '../../rules/registry'
import { wordsOf, type RulesHere } from '../../src/share'
import { registerTexts, type TextTree } from '../../src/ui'
import * as made from './made'

const benefits = [
  made.childMoney,
  made.rentMoney,
  made.rentTwice,
  made.leaveDays,
  made.halfFee,
  made.employerMay,
  made.noFigure,
  made.goFirst,
  made.helped,
  made.schoolMoney,
  made.draftMoney,
  made.planMoney,
]

const names: Readonly<Record<string, string>> = {
  'child-money': '育儿钱',
  'rent-money': '租房钱',
  'rent-twice': '租房大钱',
  'leave-days': '育儿假',
  'half-fee': '托育减半',
  'employer-may': '单位补助',
  'no-figure': '没数的钱',
  'go-first': '优先排队',
  helped: '上门指导',
  'school-money': '上学钱',
  'draft-money': '草案钱',
  'plan-money': '到期钱',
}

const words: TextTree = {
  benefits: Object.fromEntries(Object.entries(names).map(([name, title]) => [name, { name: title, gives: `${title}是什么` }])),
  conditions: { rents: '正在租房' },
  offices: { 'fund-centre': '公积金中心' },
  documents: {
    'made-law': { title: '条例', number: '1号', standing: '一直施行。' },
    'made-draft': { title: '草案', standing: '还没定。' },
    'made-plan': { title: '方案', standing: '到期了。' },
  },
}

const place: PlaceEntry = {
  code: '350881',
  parent: null,
  names: { 'zh-CN': '某市', en: 'Somewhere' },
  region: { 'zh-CN': '', en: '' },
  documents: [],
}

/** Small benefits of every sort, in the place of a real one. */
export const madeRules: readonly RulesHere[] = [
  { place, module: { rules: { place: place.code, benefits }, documents: [made.law, made.draft, made.ended] } },
]

const file = (): Promise<{ default: TextTree }> => Promise.resolve({ default: words })
registerTexts(wordsOf(place.code), { 'zh-CN': file, en: file })
