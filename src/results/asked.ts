// What this room needs of the interview: its fields, and its words for facts and people.
export { QuestionField } from '../questionnaire/QuestionField'
export { personName, personSeal } from '../questionnaire/people'
export { householdWords } from '../questionnaire/texts'
export { fieldAt, memberOf, topicOf, type Member } from '../questionnaire/topics'
export { answerWord, keyOf, questionFor } from '../questionnaire/words'
