/** How a site is named to a citizen: by its host, and by how it is reached where that is not the safe way. */
export const siteName = (origin: string): string => origin.replace(/^https:\/\//, '')
