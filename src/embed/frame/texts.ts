import { registerTexts } from '../../ui'

/** The namespace of what is said only inside a portal's page. */
export const room = 'frame'

registerTexts(room, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
