export { articleOf } from './articles'
export { amountParts, amountText } from './amounts'
export { explainedFigure, explainedTree, reasonFor, saysMore, shortLine, type Explained, type Family, type Reason } from './explained'
export { numberText, truthWords, wordingWords, type Worded } from './trees'
