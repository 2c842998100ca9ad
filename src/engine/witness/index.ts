// Whether an answer can still change something. A door of its own: only the interview asks.
export { stillWitness, witness, type Asked, type Witness } from './witness'
