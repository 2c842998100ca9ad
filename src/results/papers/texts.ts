import { registerTexts } from '../../ui'

/** The namespace of what is said of papers. */
export const papersWords = 'papers'

registerTexts(papersWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
