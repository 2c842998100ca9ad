// The rules as data: written for other programs, read back, and described by their schema.
export { createSharing } from './sharing'
export { dataFaultText, type DataFault, type DataFaultCode } from './fault'
export type { PlaceFile } from './format/place'
export { readPlace, type PlaceReading } from './read'
export { writePlace } from './write'
export { benefitContent, canonical, hashesOf, sha256, type Hashes } from './content'
