export { timeline, type Span, type Stretch } from './timeline'
