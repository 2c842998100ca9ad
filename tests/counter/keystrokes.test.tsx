import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { dueOf } from '../../src/counter/form/order'
import { interviewOf } from '../../src/questionnaire/interview'
import { evaluate } from '../../src/engine'
import { placesOf, prepare } from '../../rules/household'
import { within } from '../../rules/registry'
import { rulesFor } from '../support/walk'
import { caseWith, loadDesk, onToday, openDesk } from './form/desk'

beforeAll(loadDesk)

/** What somebody at the counter types for the family of three children in Zhangping, by the field it is typed into. */
const typed: readonly (readonly [field: RegExp, keys: readonly string[]])[] = [
  [/^q-residence$/, ['z', 'p', 's', 'Enter']],
  [/^q-children$/, [...'20170902 20231208 20250316', 'Enter']],
  [/^q-pregnancy$/, ['2']],
  [/^q-(mother|father)$/, ['1']],
  [/hukou$/, ['1', 'Enter']],
  [/children-0-stage$/, ['3']],
  [/stage$/, ['1']],
  [/children-1-care$/, ['2']],
  [/care$/, ['1']],
  [/insuredOn$/, [...'20250405', 'Enter']],
  [/registeredOn$/, [...'20130520', 'Enter']],
  [/(-work|medicalInsurance|housingFund)$/, ['1']],
  [/mother-housingFund-place$/, ['1', 'Enter']],
  [/father-housingFund-place$/, ['s', 'y', 'q', 'Enter']],
  [/father-paysIncomeTax$/, ['1']],
  [/homesOwned$/, ['0', 'Enter']],
  [/rents$/, ['1']],
  // What they have none of, or no to: the first where none is listed first.
  [/(publicRental-status|hardship|planFamily|newSkillCertificate|specialFamily)$/, ['1']],
  [/(buying|elders|paysIncomeTax|assistedReproduction|leftWorkForBirth|unionMutualAid)$/, ['2']],
]

/** The most it may take, dates and Enter included. */
const most = 120

/** What law still asks of a household, worked out apart from the page. */
async function stillOpen(household: ReturnType<ReturnType<typeof caseWith>['get']>): Promise<readonly string[]> {
  const outcomes = evaluate(
    await rulesFor(household.household),
    prepare(household.household, placesOf(household.household)),
    onToday,
    within,
  )
  return dueOf(interviewOf(household, outcomes, onToday), household.passed).due.map(({ path }) => path)
}

test('a family of three children takes less than a hundred and twenty keys from an empty case until nothing of law is open', async () => {
  const store = caseWith()
  const user = userEvent.setup()
  await openDesk({ store })
  let keys = 0
  let questions = 0
  while (document.activeElement instanceof HTMLInputElement) {
    const { id } = document.activeElement
    const found = typed.find(([field]) => field.test(id))
    if (!found) throw new Error(`nobody knows what to type into ${id}`)
    for (const key of found[1]) {
      await user.keyboard(key === ' ' ? ' ' : `{${key}}`)
      keys += 1
    }
    questions += 1
    // The places of China, and the rules of the family's own, come a moment later.
    await waitFor(() => expect(document.activeElement?.id).not.toBe(id))
  }
  process.stdout.write(`Zhangping, three children: ${String(questions)} questions, ${String(keys)} keys\n`)
  expect(await stillOpen(store.get())).toEqual([])
  expect(store.get()).toMatchObject({ passed: [], drafts: {} })
  expect(store.get().household).toMatchObject({
    residence: '350881',
    mother: { work: 'employee' },
    father: { housingFund: { place: '330604' } },
  })
  expect(keys).toBeLessThanOrEqual(most)
}, 120_000)
