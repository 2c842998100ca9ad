import { describe, expect, it } from 'vitest'
import { rules as anhui } from '../../../rules/china/anhui'
import { rules as tianjiaan } from '../../../rules/china/anhui/huainan/tianjiaan'
import { rules as fujian } from '../../../rules/china/fujian'
import { rules as zhangping } from '../../../rules/china/fujian/longyan/zhangping'
import { rules as xinjiang } from '../../../rules/china/xinjiang'
import { rules as zhejiang } from '../../../rules/china/zhejiang'
import { rules as shangyu } from '../../../rules/china/zhejiang/shaoxing/shangyu'
import type { PlaceRules } from '../../../rules/language'
import { run } from '../../support/run'
import { deadlines, said } from '../../support/deadlines'

interface Newborn {
  readonly name: string
  readonly rules: PlaceRules
  readonly here: string
  readonly lastDay: string
  readonly dayAfter: string
  readonly lost: string
}

// Born on 1 December 2025: the 90th day after it is 31 - 1 + 31 + 28 = 89 days to 28 February, so 1 March 2026.
const newborns: readonly Newborn[] = [
  { name: 'anhui', rules: anhui, here: '340402', lastDay: '2026-03-01', dayAfter: '2026-03-02', lost: 'cover-from-birth' },
  { name: 'fujian', rules: fujian, here: '350802', lastDay: '2026-03-01', dayAfter: '2026-03-02', lost: 'cover-from-birth' },
  { name: 'xinjiang', rules: xinjiang, here: '650102', lastDay: '2026-03-01', dayAfter: '2026-03-02', lost: 'cover-from-birth' },
  { name: 'tianjiaan', rules: tianjiaan, here: '340403', lastDay: '2026-03-01', dayAfter: '2026-03-02', lost: 'all' },
]

describe.each(newborns)('a newborn in $name', ({ name, rules, here, lastDay, dayAfter, lost }) => {
  const benefit = `${name}/newborn-insurance`
  const family = (insuredOn: string | null | undefined, birthDate = '2025-12-01'): object => ({
    residence: here,
    mother: { hukou: here, medicalInsurance: 'resident', insuredIn: here, insuredByBingtuan: false },
    father: { hukou: here, medicalInsurance: 'resident', insuredIn: here, insuredByBingtuan: false },
    children: [{ id: 'c1', birthDate, hukou: here, ...(insuredOn === undefined ? {} : { insuredOn }) }],
  })
  const on = (day: string, insuredOn: string | null | undefined): string[] => deadlines([rules], family(insuredOn), day, benefit).map(said)

  it('is insured by the last day, and not after it', () => {
    expect(on('2025-12-01', null)).toEqual(['child:c1 insureNewborn 20260301 - sure'])
    expect(on(lastDay, null)).toEqual(['child:c1 insureNewborn 20260301 - sure'])
    expect(run([rules], family(null), lastDay).of(benefit, 'child:c1').status).toBe('eligible')
    expect(on(dayAfter, null)).toEqual([])
    expect(run([rules], family(null), dayAfter).of(benefit, 'child:c1').status).toBe('ineligible')
  })

  it('loses what the text says', () => {
    expect(deadlines([rules], family(null), lastDay, benefit).map((one) => one.lost)).toEqual([lost])
  })

  it('needs nothing more once insured', () => {
    expect(on('2026-02-01', '2026-01-20')).toEqual([])
  })

  it('is spoken of with the question whether it is insured, while nobody has said', () => {
    const [one] = deadlines([rules], family(undefined), lastDay, benefit)
    expect(one).toMatchObject({ state: 'depends', by: 20260301, missing: ['children[0].insuredOn'] })
  })
})

describe('three months of Tianjia’an and ninety days of Anhui', () => {
  it('part where the months are long', () => {
    const family = { residence: '340403', children: [{ id: 'c1', birthDate: '2026-06-30', hukou: '340403', insuredOn: null }] }
    expect(deadlines([tianjiaan], family, '2026-07-01', 'tianjiaan/newborn-insurance').map(said)).toEqual([
      'child:c1 insureNewborn 20260930 - sure',
    ])
    // 0 left of June, 31 of July, 31 of August: the 28th of September.
    expect(deadlines([anhui], family, '2026-07-01', 'anhui/newborn-insurance').map(said)).toEqual([
      'child:c1 insureNewborn 20260928 - sure',
    ])
  })
})

describe('training in Tianjia’an within two years of a birth', () => {
  const family = (births: readonly string[], retraining: unknown = null): object => ({
    residence: '340403',
    mother: { hukou: '340403', leftWorkForBirth: true, retraining },
    children: births.map((birthDate, at) => ({ id: `c${at + 1}`, birthDate, relation: 'biological', hukou: '340403' })),
  })
  const both = ['tianjiaan/retraining-subsidy', 'tianjiaan/retraining-living-allowance']
  const on = (births: readonly string[], day: string, retraining?: unknown): string[] =>
    deadlines([tianjiaan], family(births, retraining), day)
      .filter(({ outcome }) => both.includes(outcome.benefit.id))
      .map(said)

  it('begins by the second anniversary', () => {
    const due = both.map(() => 'mother startTraining 20261001 - sure')
    expect(on(['2024-10-01'], '2026-10-01')).toEqual(due)
    expect(on(['2024-10-01'], '2026-10-02')).toEqual([])
    expect(run([tianjiaan], family(['2024-10-01']), '2026-10-02').of(both[0] as string, 'mother').status).toBe('ineligible')
  })

  it('is counted from the latest birth', () => {
    expect(on(['2024-10-01', '2022-03-01'], '2026-09-01')).toEqual(both.map(() => 'mother startTraining 20261001 - sure'))
  })

  it('is no longer due once she has begun', () => {
    expect(on(['2024-10-01'], '2026-09-01', { startedOn: '2026-08-01', days: 5 })).toEqual([])
  })

  it('is told with the standing of a draft', () => {
    const [one] = deadlines([tianjiaan], family(['2024-10-01']), '2026-09-01', both[0])
    expect(one?.outcome.standing).toBe('submitted-draft')
  })
})

describe('a flexible worker’s maternity allowance in Zhejiang', () => {
  const here = '330702'
  const family = (insurance: string, more: object = {}): object => ({
    residence: here,
    mother: { hukou: here, work: 'flexible', medicalInsurance: insurance, insuredIn: here, insuredMonths: 12 },
    pregnancy: null,
    pregnancyLoss: null,
    children: [{ id: 'c1', birthDate: '2025-03-08', relation: 'biological', hukou: here }],
    ...more,
  })
  const on = (household: object, day: string, benefit = 'zhejiang/maternity-allowance'): string[] =>
    deadlines([zhejiang], household, day, benefit).map(said)

  it('is claimed by 31 December of the next year', () => {
    expect(on(family('flexible'), '2026-12-31')).toEqual(['mother claimAllowance 20261231 - sure'])
    expect(on(family('flexible'), '2027-01-01')).toEqual([])
    expect(run([zhejiang], family('flexible'), '2027-01-01').of('zhejiang/maternity-allowance', 'mother').status).toBe('ineligible')
  })

  it('is reported by one page', () => {
    expect(deadlines([zhejiang], family('flexible'), '2026-06-01', 'zhejiang/maternity-allowance')[0]?.attested).toBe('single')
  })

  it('names no day for employees', () => {
    expect(on(family('employee'), '2026-06-01')).toEqual([])
  })

  it('is claimed by the same day after a miscarriage', () => {
    const lost = family('flexible', { pregnancyLoss: { on: '2025-05-05', months: 3 }, children: [] })
    const benefit = 'zhejiang/miscarriage-allowance'
    expect(on(lost, '2026-12-31', benefit)).toEqual(['mother claimAllowanceAfterLoss 20261231 - sure'])
    expect(on(lost, '2027-01-01', benefit)).toEqual([])
  })
})

describe('the Bingtuan’s withdrawal for the home of a parent or child', () => {
  const here = '659002'
  const family = {
    residence: here,
    mother: { hukou: here, housingFund: { place: here, bingtuan: true, balance: 50_000 } },
    father: null,
    housing: { buying: { kind: 'affordable', place: here, for: 'parents', signedOn: '2024-02-29' } },
  }
  const benefit = 'bingtuan/family-home-withdrawal'

  it('is made within two years of the contract', () => {
    expect(deadlines([xinjiang], family, '2026-02-28', benefit).map(said)).toEqual(['mother withdrawForFamily 20260228 - sure'])
    expect(deadlines([xinjiang], family, '2026-03-01', benefit)).toEqual([])
    expect(run([xinjiang], family, '2026-03-01').of(benefit, 'mother').status).toBe('ineligible')
  })

  it('is reported by one page', () => {
    expect(deadlines([xinjiang], family, '2026-02-28', benefit)[0]?.attested).toBe('single')
  })
})

describe('Shangyu’s trial aid to antenatal checks', () => {
  const here = '330604'
  const family = (birthDate: string, hukou: string | null): object => ({
    residence: here,
    mother: { hukou: here },
    father: { hukou: here },
    children: [
      { id: 'c1', birthDate: '2018-01-01', relation: 'biological', lawful: true, hukou: here },
      { id: 'c2', birthDate, relation: 'biological', lawful: true, hukou },
    ],
  })
  const on = (birthDate: string, day: string, hukou: string | null = null): string[] =>
    deadlines([shangyu], family(birthDate, hukou), day, 'shangyu/trial-antenatal-aid').map(said)

  it('waits for the child’s register for a year: a second child’s 500 yuan', () => {
    expect(on('2024-05-20', '2025-05-20')).toEqual(['child:c2 registerChild 20250520 500 sure'])
    expect(on('2024-05-20', '2025-05-21')).toEqual([])
    expect(run([shangyu], family('2024-05-20', null), '2025-05-21').of('shangyu/trial-antenatal-aid', 'child:c2').status).toBe('ineligible')
  })

  it('waits for nothing once the child is registered', () => {
    expect(on('2024-05-20', '2025-05-20', here)).toEqual([])
  })

  it('has no day after the trial itself is over', () => {
    expect(on('2024-11-03', '2025-06-01')).toEqual(['child:c2 registerChild 20251103 500 sure'])
    expect(on('2024-11-04', '2025-06-01')).toEqual([])
  })
})

describe('Zhangping’s free vaccine', () => {
  const girl = (birthDate: string): object => ({
    residence: '350881',
    children: [{ id: 'c1', birthDate, sex: 'female', hukou: '350881' }],
  })
  const on = (birthDate: string, day: string): string[] => deadlines([zhangping], girl(birthDate), day, 'zhangping/hpv-vaccine').map(said)

  it('is given to the day a girl is fourteen and a half', () => {
    expect(on('2010-08-31', '2025-02-28')).toEqual(['child:c1 vaccinate 20250228 - sure'])
    expect(on('2010-08-31', '2025-03-01')).toEqual([])
  })

  it('is looked forward to before she is thirteen', () => {
    expect(on('2011-03-01', '2024-02-29')).toEqual(['child:c1 vaccinate 20250901 - sure'])
  })
})
