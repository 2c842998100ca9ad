import { expect, it } from 'vitest'
import { rules as fujian } from '../../../../rules/china/fujian'
import { rules as zhangping } from '../../../../rules/china/fujian/longyan/zhangping'
import { rules as national } from '../../../../rules/china/national'
import { rules as aral } from '../../../../rules/china/xinjiang/aral'
import { rules as zhejiang } from '../../../../rules/china/zhejiang'
import { rules as shaoxing } from '../../../../rules/china/zhejiang/shaoxing'
import { claims } from '../../../../src/engine/related'
import { run } from '../../../support/run'
import { changed } from '../../../support/changed'
import { family } from './work-support'

const here = (place: string) => ({
  residence: place,
  'mother.worksIn': place,
  'father.worksIn': place,
  'mother.hukou': place,
  'father.hukou': place,
})

it.each([
  [
    'nursing time in Zhangping while its plan runs',
    zhangping,
    '350881',
    {},
    '2025-06-01',
    'zhangping/nursing-time',
    'national/nursing-hours',
  ],
  [
    'nursing time in Zhangping once its plan is over',
    zhangping,
    '350881',
    {},
    '2026-01-01',
    'national/nursing-hours',
    'zhangping/nursing-time',
  ],
  [
    'antenatal time in Shaoxing',
    shaoxing,
    '330602',
    { pregnancy: { dueDate: '2026-09-01' } },
    '2026-03-01',
    'national/antenatal-time',
    'shaoxing/time-for-antenatal-checks',
  ],
  [
    'unemployment benefit in Aral',
    aral,
    '659002',
    { 'mother.work': 'unemployed' },
    '2026-03-01',
    'national/unemployment-benefit',
    'aral/unemployment-benefit',
  ],
  [
    'the allowance after a miscarriage in Zhejiang',
    zhejiang,
    '330602',
    { 'mother.insuredIn': '330602', pregnancyLoss: { on: '2026-02-20', months: 2 } },
    '2026-03-01',
    'zhejiang/miscarriage-allowance',
    'national/miscarriage-allowance',
  ],
  [
    'the allowance after a miscarriage in Fujian',
    fujian,
    '350881',
    { 'mother.insuredIn': '350881', pregnancyLoss: { on: '2026-02-20', months: 2 } },
    '2026-03-01',
    'fujian/miscarriage-allowance',
    'national/miscarriage-allowance',
  ],
] as const)('%s is one claim', (_title, plan, place, changes, on, shown, hidden) => {
  const young = { 'children[1].birthDate': '2025-05-10', ...changes }
  const { outcomes } = run([national, plan], changed(family, { ...here(place), ...young }), on)
  const ids = claims(outcomes)
    .filter(({ subject, status }) => subject === 'mother' && status === 'eligible')
    .map(({ benefit }) => benefit.id)
  expect(ids).toContain(shown)
  expect(ids).not.toContain(hidden)
})
