import { registerTexts } from '../ui'

/** The namespace of this room's texts. */
export const room = 'privacy'

registerTexts(room, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
