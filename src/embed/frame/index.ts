import './texts'

export { wardrobe } from './look/apply'
export { openFrame, type Frame } from './frame'
export { Framed } from './Framed'
export { placeDialogs } from './seen'
export { Proposed } from './Proposed'
export { room as frameWords } from './texts'
