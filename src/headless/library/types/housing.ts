import type { Day, PlaceCode } from './basic'
import type { Open } from './people'

/** Where and how a family lives, and what it buys. */
export interface Housing {
  /** Homes that the family owns, anywhere. */
  homesOwned?: Open<number>
  /** Of these, homes where its provident fund is paid. */
  homesOwnedInFundPlace?: Open<number>
  /** Of these, homes in the cities where the parents work. */
  homesOwnedInWorkCity?: Open<number>
  /** Square metres for each person. */
  areaPerPerson?: Open<number>
  rents?: Open<boolean>
  /** Yuan a month. */
  monthlyRent?: Open<number>
  /** A home that it is buying or means to buy. */
  buying?: Open<Purchase | null>
  mortgages?: Open<Mortgages>
  /** Yuan: the most the provident fund would ordinarily lend it. */
  ordinaryFundLoanLimit?: Open<number>
  publicRental?: Open<PublicRental>
}

/** A home that a family is buying. */
export interface Purchase {
  kind?: Open<'new-commercial' | 'second-hand' | 'affordable'>
  place?: Open<PlaceCode>
  for?: Open<'self' | 'parents' | 'children'>
  /** The family will live in it itself. */
  ownUse?: Open<boolean>
  firstHome?: Open<boolean>
  /** With a loan from the provident fund. */
  fundLoan?: Open<boolean>
  /** The day of the contract. */
  signedOn?: Open<Day>
}

/** Loans on homes. */
export interface Mortgages {
  outstanding?: Open<number>
  paidOff?: Open<number>
  /** The first repayment day, by the contract, of a loan at first-home terms; `null` where there is no such loan. */
  firstHomeRateSince?: Open<Day | null>
}

/** Public rental housing. */
export interface PublicRental {
  status?: Open<'none' | 'qualifies' | 'tenant' | 'allowance'>
  /** Square metres. */
  unitArea?: Open<number | null>
  /** Square metres. */
  areaStandard?: Open<number | null>
  /** Yuan a month. */
  rent?: Open<number | null>
  /** Full years in it. */
  years?: Open<number | null>
  /** Yuan a month. */
  localAllowance?: Open<number | null>
}
