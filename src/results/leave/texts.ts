import { registerTexts } from '../../ui'

/** The namespace of what is said of leave: fetched for those who look at one. */
export const leaveWords = 'leave'

registerTexts(leaveWords, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
