export { articleOf } from './articles'
export { amountParts, amountText } from './amounts'
export { reasonFor, shortLine, type Family, type Reason } from './explained'
export { numberText, truthWords, wordingWords, type Worded } from './trees'
