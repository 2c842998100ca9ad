import { registerTexts } from '../../ui'

/** The namespace of this part’s texts: fetched with it. */
export const bundleWords = 'bundle'

registerTexts(bundleWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
