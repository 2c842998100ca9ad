import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHousehold, type Household } from '../../../rules/household'
import { allTopics } from '../../../rules/household/topics'
import { countAnswers, factsOf, privateTopics, toldTopics, without } from '../../../src/share/link'
import { completeHouseholds, homes } from '../../support/households'
import { today } from './made'

const households = fc.constantFrom(...homes).chain((home) => completeHouseholds(home, today))

/** Facts that a link always carries: without them nobody knows whose rules they are, or the usual would be taken for true. */
const always = [
  'adult',
  'residence',
  ...['marriage.registeredOn', 'marriage.plannedOn'],
  ...['pregnancyLoss.on', 'pregnancyLoss.months', 'pregnancy.dueDate', 'pregnancy.babies', 'pregnancy.highRisk'],
  ...['inTreatment', 'licensedHospital', 'doctorAdvisedRest'].map((name) => `assistedReproduction.${name}`),
  ...['homesOwned', 'homesOwnedInFundPlace', 'homesOwnedInWorkCity', 'areaPerPerson', 'rents'].map((name) => `housing.${name}`),
  ...['', '.kind', '.place', '.for', '.ownUse', '.firstHome', '.fundLoan', '.signedOn'].map((name) => `housing.buying${name}`),
  ...['outstanding', 'paidOff', 'firstHomeRateSince'].map((name) => `housing.mortgages.${name}`),
  ...['status', 'unitArea', 'areaStandard', 'years'].map((name) => `housing.publicRental.${name}`),
  ...['hukou', 'hukouKind', 'residencePermit', 'onlyChild', 'work', 'employer', 'worksIn', 'furtherEducation'].map((n) => `adult.${n}`),
  ...['medicalInsurance', 'insuredIn', 'insuredByBingtuan', 'insuredMonths'].map((name) => `adult.${name}`),
  ...['', '.place', '.bingtuan', '.usedLoanBefore'].map((name) => `adult.housingFund${name}`),
  ...['months', 'involuntary', 'registeredSeekingWork'].map((name) => `adult.unemploymentInsurance.${name}`),
  ...['leaveUsedThisYear.childcare', 'leaveUsedThisYear.parentCare', 'unionMutualAid', 'leftWorkForBirth'].map((name) => `adult.${name}`),
  ...['occupation', 'newSkillCertificate', 'retraining', 'retraining.startedOn', 'retraining.days'].map((name) => `adult.${name}`),
  ...['birthDate', 'sex', 'hukou', 'relation', 'lawful', 'bornInLocalHospital', 'care', 'stage'].map((name) => `child.${name}`),
  ...['lastPreschoolYear', 'insuredOn', 'maternityLeaveEndsOn'].map((name) => `child.${name}`),
  'elder.parentOf',
]

describe('matters that may be left out', () => {
  test('hold facts that there are, each in one of them only; and every fact is decided on', () => {
    const private_ = privateTopics.flatMap((topic) => factsOf[topic])
    expect(new Set(private_).size).toBe(private_.length)
    const inside = (topic: string): boolean => private_.some((fact) => topic.startsWith(`${fact}.`))
    expect([...new Set([...private_, ...always])].sort()).toEqual(
      [...allTopics, ...private_].filter((topic, index, list) => list.indexOf(topic) === index).sort(),
    )
    expect(allTopics.filter((topic) => !private_.includes(topic) && !inside(topic) && !always.includes(topic))).toEqual([])
  })
  test('left out are unanswered, and all else is as it was', () => {
    const household: Household = {
      residence: '350881',
      mother: { birthDate: '1990-01-01', monthlyWage: 6200, housingFund: { place: '350881', balance: 10 } },
      children: [{ id: 'c1', birthDate: '2023-12-08', birthMode: 'caesarean', deliveryCost: 9100 }],
      pregnancy: { dueDate: '2027-01-01', antenatalCost: 3 },
      hardship: 'dibao',
    }
    expect(without(household, ['money'])).toEqual({
      ...household,
      mother: { birthDate: '1990-01-01', housingFund: { place: '350881' } },
    })
    expect(without(household, ['costs', 'ages'])).toEqual({
      ...household,
      mother: { monthlyWage: 6200, housingFund: { place: '350881', balance: 10 } },
      children: [{ id: 'c1', birthDate: '2023-12-08', birthMode: 'caesarean' }],
      pregnancy: { dueDate: '2027-01-01' },
    })
    const { pregnancy: _pregnancy, hardship: _hardship, ...rest } = household
    expect(without(household, ['health', 'hardship'])).toEqual({
      ...rest,
      children: [{ id: 'c1', birthDate: '2023-12-08', deliveryCost: 9100 }],
    })
    expect(toldTopics(household)).toEqual(privateTopics)
    expect(toldTopics(without(household, ['money', 'health']))).toEqual(['costs', 'hardship', 'ages'])
    expect(toldTopics({ residence: '350881' })).toEqual([])
  })
  test('leave a household that can be read, of which they tell nothing', () => {
    fc.assert(
      fc.property(households, fc.subarray([...privateTopics]), (household, topics) => {
        const rest = without(household, topics)
        expect(readHousehold(rest, today).faults).toBeUndefined()
        expect(toldTopics(rest).filter((topic) => topics.includes(topic))).toEqual([])
        expect(without(rest, topics)).toEqual(rest)
      }),
      { numRuns: 100 },
    )
  })
})

test('answers are counted as a family gives them', () => {
  // Residence; no father; wage and insurance of the mother; a birth date and that the sex is not known.
  const household = {
    residence: '350881',
    father: null,
    mother: { monthlyWage: 1, medicalInsurance: 'none' },
    children: [{ id: 'c1', birthDate: 'x', sex: 'unknown' }],
  }
  expect(countAnswers(household)).toBe(1 + 1 + 2 + 2)
})
