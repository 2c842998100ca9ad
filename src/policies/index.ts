import './policies.css'

export { DocumentPage } from './DocumentPage'
export { PlacePage } from './PlacePage'
export { PoliciesPage } from './PoliciesPage'
export { PolicyPage } from './PolicyPage'
