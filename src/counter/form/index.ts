export { AskingProvider, useAsking } from './asking'
export { CounterForm, type CounterFormProps } from './CounterForm'
export { formWords } from './texts'
