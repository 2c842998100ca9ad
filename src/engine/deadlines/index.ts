export { deadlinesBetween, deadlinesOf, type Days } from './deadlines'
export type { BenefitDeadline, OpenDeadline, SettledDeadline } from './deadline'
