export { articleOf } from './articles'
export { amountParts, amountText } from './amounts'
export { numberText, truthWords, wordingWords, type Worded } from './trees'
