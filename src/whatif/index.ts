export { ChangePage } from './ChangePage'
export { ChoosePage } from './ChoosePage'
export { ComparePage } from './ComparePage'
