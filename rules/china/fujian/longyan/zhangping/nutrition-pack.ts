import { child } from '../../../../household'
import { all, before, benefit, cite, later, service, since } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 6: a free pack of nutrients for small children. Full months 6 to 24: from the day six months are reached until the day before twenty-five. */
export const nutritionPack = benefit({
  id: 'zhangping/nutrition-pack',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-6-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    monthsSixTo24: all(since(later(child.birthDate, { months: 6 })), before(later(child.birthDate, { months: 25 }))),
  },
  value: service,
  office: 'health-and-finance',
  readings: ['pack-months'],
})
