import { registerTexts } from '../../ui'

/** The namespace of the dense form's texts. */
export const formWords = 'counter-form'

registerTexts(formWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
