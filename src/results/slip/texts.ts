import { registerTexts } from '../../ui'

/** The namespace of what is printed for a counter. */
export const slipWords = 'slip'

registerTexts(slipWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
