export { CounterPage } from './CounterPage'
