import type { Citation } from '../../rules/language'

const article = /-(\d{1,3})(?:-\d{1,2})?(?:-[a-z-]+)?$/

/** The article of a law that is cited: `7` of `women-workers-7`, `22` of `zhejiang-population-22-1`. Undefined where nobody knows its number. */
export const articleOf = ({ document, clause }: Citation): string | undefined => (document.numbered ? article.exec(clause)?.[1] : undefined)
