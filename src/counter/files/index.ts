import './files.css'

export { FilesPage } from './FilesPage'
