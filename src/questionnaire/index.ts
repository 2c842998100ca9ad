import './texts'

export { PlacesPage } from './PlacesPage'
export { SectionPage } from './SectionPage'
export { QuestionField, type QuestionFieldProps } from './QuestionField'
export { questionFor, useQuestionFor, type QuestionWords } from './words'
export { personName, personSeal } from './people'
export { fieldId } from './use-field'
export { householdWords } from './texts'
