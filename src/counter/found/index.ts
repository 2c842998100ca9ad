export { Found } from './Found'
export { useChosen } from './choices'
