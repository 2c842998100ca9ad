/** What the footer says of the rules: their version, and the day they were last held against the documents. */
export { edition as rules } from '../../rules/edition'
