// What this room needs of the interview: its fields, and its words for facts and people.
export {
  answerText,
  fieldAt,
  householdWords,
  keyOf,
  memberOf,
  pathOf,
  personName,
  personSeal,
  QuestionField,
  questionOn,
  questionFor,
  topicOf,
  useNamesOf,
  type Member,
} from '../questionnaire'
