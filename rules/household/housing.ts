import { area, choice, count, day, money, orNone, place, record, recordOrNone, yesNo } from './fields'

/** Where and how the family lives, and what it buys. */
export const housing = record({
  homesOwned: count(0, 99),
  homesOwnedInFundPlace: count(0, 99),
  /** In the cities where the parents work. */
  homesOwnedInWorkCity: count(0, 99),
  areaPerPerson: area(10_000),
  rents: yesNo(),
  monthlyRent: money('month', 1_000_000),
  buying: recordOrNone({
    kind: choice('new-commercial', 'second-hand', 'affordable'),
    place: place(),
    for: choice('self', 'parents', 'children'),
    ownUse: yesNo(),
    firstHome: yesNo(),
    fundLoan: yesNo(),
    signedOn: day(),
  }),
  mortgages: record({
    outstanding: count(0, 99),
    paidOff: count(0, 99),
    /** The first repayment day by the contract of a loan at first-home terms; none where there is no such loan. */
    firstHomeRateSince: orNone(day({ past: true })),
  }),
  ordinaryFundLoanLimit: money('once'),
  publicRental: record({
    status: choice('none', 'qualifies', 'tenant', 'allowance'),
    unitArea: orNone(area(10_000)),
    areaStandard: orNone(area(10_000)),
    rent: orNone(money('month', 1_000_000)),
    years: orNone(count(0, 100)),
    localAllowance: orNone(money('month', 1_000_000)),
  }),
})
