import { describe, expect, test } from 'vitest'
import type { Benefit } from '../../../rules/language'
import { places } from '../../../rules/registry'
import chinese from '../../../rules/china/text/zh-CN.json'
import english from '../../../rules/china/text/en.json'

const modules = await Promise.all(places.flatMap(({ load }) => (load ? [load()] : [])))
const benefits: Benefit[] = modules.flatMap(({ rules }) => rules.benefits)

/** `birth-certificate < childcare-subsidy-rules-papers`, with a question mark where it is not always wanted. */
const told = ({ papers }: Benefit): string[] => papers.map(({ key, whenAsked, basis }) => `${key}${whenAsked ? '?' : ''} < ${basis.clause}`)

describe('papers', () => {
  // Worked from the texts. Whatever is not here names none.
  test.each([
    // The rules on managing the subsidy: certificate and register, proof of custody where needed.
    [
      'national/childcare-subsidy',
      [
        'birth-certificate < childcare-subsidy-rules-papers',
        'household-register < childcare-subsidy-rules-papers',
        'custody-proof? < childcare-subsidy-rules-papers',
      ],
    ],
    // Article 22: equal shares need none; agreed ones, or the elder's own, are written down.
    ['national/elder-care-deduction-shared', ['split-agreement? < special-deductions-22']],
    // Given for the year in which the certificate is obtained.
    ['national/certificate-deduction', ['professional-certificate? < special-deductions-further-education']],
    // Declared in an app: kept in case of questions.
    ['national/serious-illness-deduction', ['medical-receipts? < special-deductions-11']],
    ['national/serious-illness-deduction-child', ['medical-receipts? < special-deductions-11']],
    // Proof that the parent is in hospital.
    ['anhui/parent-care-leave', ['hospital-proof < anhui-elder-care-leave']],
    // In the first year the birth certificate is enough.
    ['fujian/newborn-insurance', ['birth-certificate < fujian-newborns-90-days']],
    // The whole cost once the certificate is shown.
    ['zhangping/training-subsidy', ['training-certificate < zhangping-8-2']],
    // Two years from the contract, and proof of kinship.
    ['bingtuan/family-home-withdrawal', ['home-contract < bingtuan-fund-guide-family', 'kinship-proof < bingtuan-fund-guide-family']],
    // For those who hold the certificate of honour.
    ['zhejiang/only-child-reward', ['only-child-certificate < zhejiang-population-25']],
    // Schooling mainly by the residence permit.
    ['shaoxing/migrant-schooling', ['residence-permit < shaoxing-8-2']],
    // A share of what was paid by the family itself.
    ['shangyu/assisted-reproduction-subsidy', ['medical-receipts < shangyu-9-2']],
  ])('of %s are what its text names', (id, papers) => {
    expect(benefits.filter((benefit) => benefit.id === id).map(told)).toEqual([papers])
  })

  test('are named by no more benefits than these', () => {
    expect(benefits.filter(({ papers }) => papers.length > 0)).toHaveLength(12)
  })

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('all have a name in %s, and no word is left that nobody names', (_, words) => {
    const named = new Set(benefits.flatMap(({ papers }) => papers.map(({ key }) => key)))
    expect(Object.keys(words.papers).sort()).toEqual([...named].sort())
    for (const { name } of Object.values(words.papers)) expect(name.trim()).not.toBe('')
  })
})

describe('what can be handled with a birth', () => {
  test('is what a text puts among it: a newborn’s insurance, the costs of the birth, and in Zhangping the benefits of maternity insurance', () => {
    const found = benefits.flatMap(({ id, together }) => (together ? [`${id} < ${together.basis.map(({ clause }) => clause).join()}`] : []))
    expect(found.sort()).toEqual([
      'anhui/newborn-insurance < one-stop-birth',
      'bingtuan/birth-costs-flexible < one-stop-birth',
      'bingtuan/delivery-for-women-without-work < one-stop-birth',
      'fujian/newborn-insurance < one-stop-birth',
      'fujian/uninsured-wife-delivery < one-stop-birth',
      'national/delivery-costs-of-insured-husband < one-stop-birth',
      'tianjiaan/newborn-insurance < tianjiaan-2-2',
      'xinjiang/newborn-insurance < one-stop-birth',
      'zhangping/birth-costs < zhangping-2-2',
      'zhangping/maternity-allowance < zhangping-2-2',
    ])
  })

  test('has its words in both languages', () => {
    const services = new Set(benefits.flatMap(({ together }) => (together ? [together.service] : [])))
    expect([...services]).toEqual(Object.keys(chinese.together))
    expect([...services]).toEqual(Object.keys(english.together))
  })
})
