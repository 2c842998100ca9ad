export { Found } from './Found'
export { useChosen, useUnticked } from './choices'
