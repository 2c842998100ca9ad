export { articleOf } from './articles'
export { amountParts, amountText } from './amounts'
export { loadExplaining, type Explaining, type Explained, type Family, type Reason } from './explaining'
export { numberText, truthWords, wordingWords, type Worded } from './trees'
