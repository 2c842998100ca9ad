import { specialFamily } from '../../../../household'
import { is } from '../../../../language'

/** The couple itself is a family-planning special family. */
export const specialCouple = is(specialFamily, 'child-died', 'child-disabled')
