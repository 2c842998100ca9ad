import type { Household } from '../../../rules/household'
import type { Change } from './change'
import { adultOf, childPaths, forgotten, parentsIn, withAnswers, without } from './household'

const everybody = 'all'

/** Everybody whose hukou can be spoken of. */
const peopleIn = (household: Household): readonly string[] => [...parentsIn(household), ...childPaths(household)]

const movers = (household: Household, who: string): readonly string[] =>
  who === everybody ? peopleIn(household) : peopleIn(household).filter((each) => each === who)

/** What only the place of registration says of somebody: rural or urban, and whether a residence permit is held elsewhere. */
function moved(household: Household, member: string, place: string): Household {
  const next = withAnswers(household, { [`${member}.hukou`]: place })
  const adult = adultOf(household, member)
  if (!adult || adult.hukou === place) return next
  const rest = without(next, [`${member}.hukouKind`])
  // Who is registered where the family lives needs no permit there; who no longer is may have none yet.
  if (place === household.residence)
    return adult.residencePermit === undefined ? rest : withAnswers(rest, { [`${member}.residencePermit`]: null })
  return adult.residencePermit === null ? without(rest, [`${member}.residencePermit`]) : rest
}

/** The hukou of one of the family, or of all, in another place. */
export const moveHukou: Change = {
  id: 'hukou',
  fits: (household) => peopleIn(household).length > 0,
  fields: ({ household }) => [
    { name: 'who', is: 'person', options: [everybody, ...peopleIn(household)], start: everybody },
    { name: 'place', is: 'place' },
  ],
  apply: ({ household, values: { who = everybody, place } }) =>
    place === undefined ? undefined : movers(household, who).reduce((so, member) => moved(so, member, place), household),
  asks: (before, after) =>
    forgotten(
      before,
      after,
      parentsIn(before).flatMap((who) => [`${who}.hukouKind`, `${who}.residencePermit`]),
    ),
  shows: ({ household, values: { who = everybody } }) => movers(household, who).map((member) => `${member}.hukou`),
}
