export { KeepPage, type KeepPageProps } from './KeepPage'
export { OpenPage } from './OpenPage'
