import type { Benefit } from '../../rules/language'
import { policyPaths } from '../share'

/** A provision on the page of its document. */
export const clausePath = (code: string, document: string, clause: string): string => `${policyPaths.document(code, document)}#${clause}`

/** What a benefit comes to for the family that has answered. */
export const resultPath = (code: string, name: string): string => `/results/${code}/${name}`

/** `rent-withdrawal` of `zhangping/rent-withdrawal`. */
export const nameOf = ({ id }: Pick<Benefit, 'id'>): string => id.slice(id.indexOf('/') + 1)
