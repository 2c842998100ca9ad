import { benefit, cite, service } from '../../../../language'
import { employed, familyIn, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 7: regular screening for common women's diseases. */
export const womensScreening = benefit({
  id: 'zhangping/womens-screening',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-7-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {},
  value: service,
  office: 'health-and-women',
  readings: ['screening-age-open'],
})

/** Item 7: the public checks for cervical and breast cancer. */
export const cancerCheck = benefit({
  id: 'zhangping/cancer-check',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-7-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {},
  value: service,
  office: 'health-and-women',
  readings: ['screening-age-open'],
})

/** Item 7: the same two checks, regularly, for women at work; the employer's duty stands in the rules on health care of women workers. */
export const cancerCheckAtWork = benefit({
  id: 'zhangping/cancer-check-at-work',
  category: 'jobs',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-7-4'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed },
  value: service,
  office: 'employer-health',
  readings: ['figure-elsewhere'],
})
