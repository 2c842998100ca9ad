import type { Language } from '../../../../rules/language'
import { faultWords } from '../../../headless'
import type { CellFault } from '../store/coded'

/** Why a cell or a row was not taken, in words. */
export const faultText = ({ code }: Pick<CellFault, 'code'>, language: Language): string => faultWords(code, language)
