import { child } from '../../../../household'
import { all, benefit, cite, is, later, reached, service, through } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

const lastDay = later(child.birthDate, { years: 14, months: 6 })

/** Item 7: the HPV vaccine, free for girls from the 13th birthday through the day they are fourteen and a half. */
export const hpvVaccine = benefit({
  id: 'zhangping/hpv-vaccine',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-7-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    girl: is(child.sex, 'female'),
    hpvAge: all(reached(child.birthDate, 13), through(lastDay)),
  },
  value: service,
  deadlines: { vaccinate: { by: lastDay, lost: 'all' } },
  office: 'hpv-offices',
  readings: ['hpv-first-dose', 'age-on-birthday'],
})
