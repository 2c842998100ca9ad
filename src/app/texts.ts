import { registerTexts } from '../ui'

/** The namespace of the shell's own texts. */
export const shell = 'app'

registerTexts(shell, { 'zh-CN': () => import('./text/zh-CN.json'), en: () => import('./text/en.json') })
