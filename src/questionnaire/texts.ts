import { registerTexts } from '../ui'

/** The words of the household's facts and of what is wrong with an answer. */
export const householdWords = 'household'
/** The words of the interview's own pages. */
export const roomWords = 'questionnaire'

registerTexts(householdWords, {
  'zh-CN': () => import('../../rules/household/text/zh-CN.json'),
  en: () => import('../../rules/household/text/en.json'),
})
registerTexts(roomWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
