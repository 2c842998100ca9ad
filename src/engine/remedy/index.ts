// What would turn an outcome, and what would end it. A door of its own: only the pages that tell it fetch it.
export { remedy, type OutOfReach, type Remedy, type Turning } from './remedy'
export { changedFacts, type Becomes, type Change } from './change'
export { headroom, type LastDay, type Loss, type Undoing } from './headroom'
