import { Fragment, type ReactNode } from 'react'
import type { Household } from '../../rules/household'
import { Seal, useText } from '../ui'
import { personSeal, personTitle } from './people'
import { QuestionField } from './QuestionField'
import { memberOf } from '../../rules/household/topics'

interface FieldsProps {
  readonly paths: readonly string[]
  readonly household: Household
  /** Names nobody: the page is about one person. */
  readonly plain?: boolean
  readonly level?: 2 | 3
}

/** Fields one below the other; where they are about several people, each with a heading of their own. */
export function Fields({ paths, household, plain = false, level = 2 }: FieldsProps): ReactNode {
  const members = new Set(paths.map((path) => (path.includes('.') ? memberOf(path) : undefined)))
  const named = !plain && members.size > 1
  return (
    <div className="questions">
      {paths.map((path, index) => (
        <Fragment key={path}>
          {named && <Person path={path} before={paths[index - 1]} household={household} level={level} />}
          <QuestionField path={path} />
        </Fragment>
      ))}
    </div>
  )
}

interface PersonProps {
  readonly path: string
  readonly before: string | undefined
  readonly household: Household
  readonly level: 2 | 3
}

/** Where the questions about a person begin. */
function Person({ path, before, household, level }: PersonProps): ReactNode {
  const text = useText()
  const member = memberOf(path)
  if (member === undefined || path === member) return null
  if (before !== undefined && before !== member && memberOf(before) === member) return null
  const Level = level === 2 ? 'h2' : 'h3'
  return (
    <Level className="person">
      <Seal letter={personSeal(member, household, text)} />
      <span>{personTitle(member, household, text)}</span>
    </Level>
  )
}
