import { registerTexts } from '../../ui'

/** The namespace of the results beside the form. */
export const foundWords = 'counter-found'

registerTexts(foundWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
