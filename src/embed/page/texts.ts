import { registerTexts } from '../../ui'

/** The namespace of the page for other sites' developers. */
export const room = 'embed'

registerTexts(room, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
