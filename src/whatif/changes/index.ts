import { anotherChild, twins } from './birth'
import type { Change } from './change'
import { moveFund } from './fund'
import { buyInsteadOfRent } from './home'
import { moveHukou } from './hukou'
import { changeNursery } from './nursery'
import { moveWork } from './work'

/** In the order they are offered. */
export const changes: readonly Change[] = [anotherChild, twins, buyInsteadOfRent, changeNursery, moveWork, moveHukou, moveFund]

export const changeById = (id: string | undefined): Change | undefined => changes.find((change) => change.id === id)
