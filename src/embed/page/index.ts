export { EmbedPage } from './EmbedPage'
