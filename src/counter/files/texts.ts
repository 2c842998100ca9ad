import { registerTexts } from '../../ui'

/** The namespace of this page's texts. */
export const room = 'files'

registerTexts(room, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
