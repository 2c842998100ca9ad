import { elder, specialFamily } from '../../../../household'
import { any, either, elders, is } from '../../../../language'

/** The couple itself is a family-planning special family. */
export const specialCouple = is(specialFamily, 'child-died', 'child-disabled')

/** The couple, or one of the elders, belongs to a family-planning special family. */
export const specialFamilyMember = either(specialCouple, any(elders, elder.specialFamily))
