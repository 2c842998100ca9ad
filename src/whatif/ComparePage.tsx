import './whatif.css'
import { Suspense, useState, type ReactNode } from 'react'
import { placesOf, type Household } from '../../rules/household'
import { formatDay, parseDay, type DayNumber } from '../../rules/language/calendar'
import { useAnswers } from '../share'
import { announce, Button, formatDate, Phrases, SectionHead, TextLink, useDay, useText, useTexts } from '../ui'
import { Back, NoPlaces } from './frame'
import { householdWords, interviewWords, levelWords, PlaceField, placeName, resultsWords, useNamesOf } from './others'
import { SideBySide } from './SideBySide'
import { room } from './texts'

const mostPlaces = 3

/** Places chosen to compare, for as long as the answers they are compared for stay. */
const chosenFor = new WeakMap<Household, readonly string[]>()

/** The same family in up to three other places. */
export function ComparePage(): ReactNode {
  const { t } = useTexts([room, resultsWords, householdWords, interviewWords])
  const { household, on: chosen } = useAnswers()
  const today = parseDay(useDay()) ?? 0
  return placesOf(household).length === 0 ? (
    <NoPlaces title={t('whatif:compare.title')} />
  ) : (
    // Other answers, other places: the list is theirs.
    <Comparing household={household} on={chosen ?? today} />
  )
}

function Comparing({ household, on }: { readonly household: Household; readonly on: DayNumber }): ReactNode {
  const text = useText()
  const { t, language } = text
  const [codes, setCodes] = useState(chosenFor.get(household) ?? [])
  useNamesOf([...placesOf(household), ...codes])

  function choose(next: readonly string[]): void {
    chosenFor.set(household, next)
    setCodes(next)
  }
  return (
    <div className="whatif compare">
      <Back />
      <h1>{t('whatif:compare.title')}</h1>
      <p className="lead">
        <Phrases text={t('whatif:compare.lead', { date: formatDate(formatDay(on), language) })} />
      </p>
      <Chosen codes={codes} remove={(code) => choose(codes.filter((each) => each !== code))} />
      {codes.length < mostPlaces ? (
        <AddPlace key={codes.length} codes={codes} home={household.residence} add={(code) => choose([...codes, code])} />
      ) : (
        <p className="small">{t('whatif:compare.most', { count: mostPlaces })}</p>
      )}
      {codes.length > 0 && (
        <Suspense fallback={<p className="waiting lead">{t('whatif:opening')}</p>}>
          <SideBySide household={household} codes={codes} on={on} />
        </Suspense>
      )}
      <p className="cluster onward">
        <TextLink to="/what-if" className="link">
          {t('whatif:another')}
        </TextLink>
      </p>
    </div>
  )
}

/** The places chosen, each with the levels of which the rules are known, and a way to take it off. */
function Chosen({ codes, remove }: { readonly codes: readonly string[]; readonly remove: (code: string) => void }): ReactNode {
  const text = useText()
  const { t } = text
  if (codes.length === 0) return null
  return (
    <>
      <SectionHead>{t('whatif:compare.chosen')}</SectionHead>
      <ul role="list" className="sheet">
        {codes.map((code) => (
          <li key={code} className="row">
            <p className="cluster apart">
              <strong>{placeName(code, text)}</strong>
              <Button
                look="link"
                onClick={() => {
                  remove(code)
                  announce(t('whatif:compare.removed', { place: placeName(code, text) }))
                  document.getElementById('compare-place')?.focus()
                }}
              >
                {t('whatif:compare.remove')}
                <span className="hidden"> {placeName(code, text)}</span>
              </Button>
            </p>
            <p className="small">
              <Phrases text={levelWords(code, text)} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

interface AddPlaceProps {
  readonly codes: readonly string[]
  readonly home: unknown
  readonly add: (code: string) => void
}

function AddPlace({ codes, home, add }: AddPlaceProps): ReactNode {
  const text = useText()
  const { t } = text
  const [draft, setDraft] = useState<string>()
  return (
    <div className="compare-add">
      <PlaceField
        id="compare-place"
        label={<strong>{t(codes.length === 0 ? 'whatif:compare.which' : 'whatif:compare.more')}</strong>}
        value=""
        {...(draft === undefined ? {} : { draft })}
        onChoose={(code) => {
          setDraft(undefined)
          add(code)
          announce(t('whatif:compare.added', { place: placeName(code, text) }))
        }}
        onClear={() => setDraft(undefined)}
        onDraft={setDraft}
        answers={[]}
        without={[...codes, ...(typeof home === 'string' ? [home] : [])]}
        level={false}
      />
    </div>
  )
}
