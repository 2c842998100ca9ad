import type { ReactNode } from 'react'
import { placeByCode } from '../../rules/registry'
import { policyPaths } from '../share'
import { SectionHead, Sheet, TextLink, useText } from '../ui'
import { relatedElsewhere, type Relation } from './elsewhere'
import { nameOf } from './paths'
import { benefitsIn, useBenefitName, type ClauseWords, type Found, type Library } from './use-library'

const relations: readonly Relation[] = ['implements', 'supersedes', 'topsUp', 'excludes']

interface Related {
  readonly code: string
  readonly name: string
  readonly title: string
}

interface Line {
  readonly key: string
  readonly related: readonly Related[]
  readonly more: number
}

export interface RelationsProps {
  readonly found: Found
  readonly library: Library
  readonly clauses: ClauseWords
}

function useLines({ found, library, clauses }: RelationsProps): Line[] {
  const title = useBenefitName()
  const { benefit, place } = found
  const all = benefitsIn(library)
  const told = (one: Found): Related => ({ code: one.place.code, name: nameOf(one.benefit), title: title(one) })
  const lines = relations.flatMap((relation): Line[] => {
    const onward = all.filter((one) => benefit[relation].includes(one.benefit.id))
    const backward = all.filter((one) => one.benefit[relation].includes(benefit.id))
    const elsewhere = relatedElsewhere(relation, place.code, nameOf(benefit), clauses)
    const here = backward.map(told)
    const back = [...here, ...elsewhere.found.filter((one) => !here.some(({ code, name }) => code === one.code && name === one.name))]
    if (relation === 'excludes') {
      const both = [...onward.map(told), ...back]
      const once = both.filter((one, index) => both.findIndex(({ code, name }) => code === one.code && name === one.name) === index)
      return [{ key: 'excludes', related: once, more: elsewhere.more }]
    }
    return [
      { key: relation, related: onward.map(told), more: 0 },
      { key: `${relation}Back`, related: back, more: elsewhere.more },
    ]
  })
  return lines.filter(({ related }) => related.length > 0)
}

/** What a benefit has to do with others, whichever of the two says so. */
export function Relations(props: RelationsProps): ReactNode {
  const { t, language } = useText()
  const lines = useLines(props)
  if (lines.length === 0) return null
  return (
    <section>
      <SectionHead>{t('policies:relation.title')}</SectionHead>
      <Sheet>
        {lines.map(({ key, related, more }) => (
          <li key={key} className="row">
            <p className="small">{t(`policies:relation.${key}`)}</p>
            {related.map(({ code, name, title }) => (
              <p key={`${code}/${name}`}>
                <TextLink to={policyPaths.benefit(code, name)} className="link">
                  {title}
                </TextLink>{' '}
                <span className="faint">{placeByCode(code)?.names[language]}</span>
              </p>
            ))}
            {more > 0 && <p className="faint">{t('policies:document.more', { count: more })}</p>}
          </li>
        ))}
      </Sheet>
    </section>
  )
}
