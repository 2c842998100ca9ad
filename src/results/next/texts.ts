import { registerTexts } from '../../ui'

/** The namespace of what this part of the page says. */
export const nextWords = 'next'

registerTexts(nextWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
