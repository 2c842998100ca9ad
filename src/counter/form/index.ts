export { AskingProvider } from './asking'
export { CounterForm } from './CounterForm'
