export { papersFor, type PaperGroup, type PaperNeeded, type PapersNeeded } from './needed'
export { PapersList, type PapersListProps } from './PapersList'
