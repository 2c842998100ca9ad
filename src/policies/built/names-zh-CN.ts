/** Every name there is, for searching: written by scripts/policies when the app is built or served. */
export const lines: string = ''
