import { registerTexts } from '../../ui'

/** The namespace of this page's texts. */
export const years = 'timeline'

registerTexts(years, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
