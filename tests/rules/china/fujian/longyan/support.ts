import { rules } from '../../../../../rules/china/fujian/longyan'
import { rules as fujian } from '../../../../../rules/china/fujian'
import { rules as zhangping } from '../../../../../rules/china/fujian/longyan/zhangping'
import { changed, type Changes } from '../../../../support/changed'
import { run, type Run } from '../../../../support/run'
import { family, today } from '../support'

export type { Changes }

export const zhangpingCounty = '350881'
/** Elsewhere in the province: the city's rules do not reach there. */
export const elsewhere = '350203'

const fund = { place: zhangpingCounty, usedLoanBefore: false }
const adult = { worksIn: zhangpingCounty, insuredIn: zhangpingCounty }

/** The same couple in a county of Longyan, who rent, pay into the fund and buy a home with its loan. */
export const household = {
  ...family,
  residence: zhangpingCounty,
  mother: { ...family.mother, ...adult, housingFund: fund },
  father: { ...family.father, ...adult, housingFund: null },
  housing: {
    homesOwned: 0,
    homesOwnedInFundPlace: 0,
    rents: true,
    monthlyRent: 1500,
    buying: { kind: 'new-commercial', place: zhangpingCounty, for: 'self', ownUse: true, firstHome: true, fundLoan: true },
    ordinaryFundLoanLimit: 500_000,
  },
}

/** What the city's rules come to for the household with these changes. */
export const check = (changes: Changes = {}, on = today): Run => run([rules], changed(household, changes), on)

/** The same with those of the province and of the county. */
export const checkAll = (changes: Changes = {}, on = today): Run => run([fujian, rules, zhangping], changed(household, changes), on)
