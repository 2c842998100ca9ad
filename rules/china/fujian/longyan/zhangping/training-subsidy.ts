import { parent } from '../../../../household'
import { benefit, cite, feeReduction, is, percent } from '../../../../language'
import { worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 8: the whole cost of training as an infant-care or nursery worker, once the certificate is shown. 200 people a year are trained. */
export const trainingSubsidy = benefit({
  id: 'zhangping/training-subsidy',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-8-2'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: {
    nurseryWorker: is(parent.occupation, 'nursery-worker'),
    newCertificate: is(parent.newSkillCertificate, 'junior', 'intermediate', 'senior'),
  },
  value: feeReduction('once', percent(100)),
  papers: {
    'training-certificate': { by: 'zhangping-8-2' },
  },
  office: 'labour-bureau',
  readings: ['certificate-shown'],
})
