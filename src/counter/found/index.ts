export { Found, type FoundProps } from './Found'
export { chosenOf, type Choices } from './rows'
