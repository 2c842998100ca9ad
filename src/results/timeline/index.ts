export { TimelinePage } from './TimelinePage'
