export { createAnswers, type Answers, type AnswersStore, type Keeper } from './answers'
export { AnswersContext, useAnswers, useAnswersStore, useRefused } from './use-answers'
export { answerAt, stepsOf, withAnswer } from './paths'
export { sharedWords, useRules, wordsOf, type RulesHere } from './use-rules'
