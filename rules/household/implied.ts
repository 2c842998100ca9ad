import type { FactRecord, FactValue } from './fact-record'

/**
 * What one answer says of another fact: who is not unemployed is not registered as such, who owns no home owns none in the
 * city of the fund. Such facts are not asked; an answer of their own always stands.
 */
type Implied = { readonly [name: string]: FactValue | Implied }

const among = (answer: FactValue, ...options: readonly string[]): boolean => typeof answer === 'string' && options.includes(answer)
const recordIn = (facts: FactRecord, name: string): FactRecord => {
  const inner = facts[name]
  return typeof inner === 'object' && inner !== null ? inner : {}
}

/** Who is nobody's employee has no employer whose wages count. */
const notEmployed: Implied = {
  employer: null,
  employerAverageWage: null,
  leaveUsedThisYear: { childcare: 0, parentCare: 0 },
}

/** By what each parent does. */
function ofWork({ work }: FactRecord): Implied {
  if (work === undefined) return {}
  return {
    // Who stays at home may have lost a job all the same, and be registered.
    ...(among(work, 'unemployed', 'not-working') ? {} : { unemploymentInsurance: { involuntary: false, registeredSeekingWork: false } }),
    ...(work === 'employee' ? {} : notEmployed),
    ...(among(work, 'employee', 'flexible', 'unemployed') ? {} : { occupation: null }),
  }
}

/** Whoever is registered where the family lives needs no residence permit there. */
export const impliedOfAdults = (told: FactRecord, residence: string | undefined): Implied => ({
  ...ofWork(told),
  ...(told.hukou !== undefined && told.hukou === residence ? { residencePermit: null } : {}),
})

const noHome = ({ housing }: FactRecord): boolean => recordIn({ housing }, 'housing').homesOwned === 0

/** Without a mother there is no pregnancy either. */
const withoutMother: Implied = {
  pregnancy: null,
  assistedReproduction: null,
  criticalPregnancy: false,
  pregnancyLoss: null,
}

/** By who is in the family, and how it lives. */
export function impliedOfFamilies(told: FactRecord, hasNoMother: boolean): Implied {
  const housing = recordIn(told, 'housing')
  const { status } = recordIn(housing, 'publicRental')
  const mortgages = recordIn(housing, 'mortgages')
  const none = noHome(told) && housing.buying === null
  return {
    ...(hasNoMother ? withoutMother : {}),
    housing: {
      ...(noHome(told) ? { homesOwnedInFundPlace: 0, homesOwnedInWorkCity: 0 } : {}),
      ...(none || mortgages.outstanding === 0
        ? { mortgages: { ...(none ? { outstanding: 0, paidOff: 0 } : {}), firstHomeRateSince: null } }
        : {}),
      ...(status === 'none' || status === 'qualifies'
        ? { publicRental: { unitArea: null, areaStandard: null, rent: null, years: null, localAllowance: null } }
        : {}),
    },
  }
}

/** A child born after a loss is one only where there was a loss; one at school is in no nursery or kindergarten. */
export const impliedOfChildren = ({ stage }: FactRecord, family: FactRecord): Implied => ({
  ...(family.specialFamily === 'none' ? { bornAfterLoss: false } : {}),
  ...(among(stage, 'primary', 'junior', 'senior', 'higher') ? { care: null, lastPreschoolYear: false } : {}),
})

/** The record with what its answers imply, where it lacks an answer of its own. */
export function withImplied(told: FactRecord, implied: Implied): FactRecord {
  const facts: Record<string, FactValue> = { ...told }
  for (const [name, value] of Object.entries(implied)) {
    const own = told[name]
    if (own === null) continue
    if (typeof value === 'object' && value !== null) facts[name] = withImplied(typeof own === 'object' ? own : {}, value as Implied)
    else if (own === undefined) facts[name] = value
  }
  return facts
}
