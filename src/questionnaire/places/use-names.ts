import { isInChina, isListed } from './names'
import { useLookup, type LookupState } from './use-lookup'

/** Fetches the names of counties where one of these is not among the places we list, and draws the caller anew once they are there. */
export const useNamesOf = (codes: readonly string[]): LookupState => useLookup(codes.some((code) => isInChina(code) && !isListed(code)))
