import type { Benefit, Paper } from '../../rules/language'
import type { Text } from '../ui'

/** A line of facts: both are plain text. */
interface Fact {
  readonly name: string
  readonly value: string
}

interface PaperWords {
  readonly name: string
  /** Who issues it, where that is known. */
  readonly issuer?: string
}

/** What a paper is called, in the reader's language. */
export function paperWords(key: string, { t, has }: Text): PaperWords {
  const words = `rules:papers.${key}`
  return { name: t(`${words}.name`), ...(has(`${words}.issuer`) ? { issuer: t(`${words}.issuer`) } : {}) }
}

/** 出生医学证明（助产机构）、户口簿（公安机关）、必要时要抚养关系的证明 */
function papersText(papers: readonly Paper[], text: Text): string {
  const { t } = text
  const line = papers.map(({ key, whenAsked }) => {
    const { name, issuer } = paperWords(key, text)
    const said = issuer === undefined ? name : t('rules:paper.issued', { name, issuer })
    return whenAsked ? t('rules:paper.whenAsked', { name: said }) : said
  })
  return line.join(t('rules:paper.and'))
}

/** Of how a benefit is applied for: its papers, where a text names any, and what it can be handled with. */
export function paperFacts(papers: readonly Paper[], { together }: Pick<Benefit, 'together'>, text: Text): Fact[] {
  const { t } = text
  return [
    ...(papers.length > 0 ? [{ name: t('rules:paper.title'), value: papersText(papers, text) }] : []),
    ...(together ? [{ name: t('rules:paper.together'), value: t(`rules:together.${together.service}`) }] : []),
  ]
}
