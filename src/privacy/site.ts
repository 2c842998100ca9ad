const given = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

/** Whether this is the program as one file, which no site serves, no portal shows and no worker keeps. */
export const isOneFile = (): boolean => import.meta.env.MODE === 'single'

/** Who runs this site, as whoever built it said; a build can say neither. */
export const operator = (): { readonly name: string | undefined; readonly contact: string | undefined } => ({
  name: given(import.meta.env.YUHUI_SITE_OPERATOR),
  contact: given(import.meta.env.YUHUI_SITE_CONTACT),
})

/** The address of a file of the build. One file on a disk has the others beside it. Where a page is drawn beforehand, as its links are written: from the site's own root. */
export function fileAddress(name: string): string {
  const base = import.meta.env.BASE_URL
  if (import.meta.env.SSR) return `/${name}`
  if (isOneFile()) return name
  return base.startsWith('/') ? base + name : new URL(/* @vite-ignore */ `../${name}`, import.meta.url).href
}
