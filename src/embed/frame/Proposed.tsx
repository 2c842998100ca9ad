import { Suspense, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { placesOf, type Household } from '../../../rules/household'
import { householdWords, interviewWords, useNamesOf } from '../../questionnaire'
import { useAnswers } from '../../share'
import { announce, Button, Phrases, Row, Sheet, useText, useTexts, withoutLanguage } from '../../ui'
import type { Step } from '../protocol'
import { toldIn } from './facts'
import { useFrame, useFrameNow } from './FrameContext'
import { standing, type Proposed as Fact } from './prefill/take'
import { siteName } from './site-name'
import { stepAt } from './step'

/** Where answers are given, or what comes of them is read. */
const shownOn: readonly Step[] = ['places', 'answers', 'results']

/** One line before the page: what the portal filled in, while it still stands as it was filled in; to be listed, and removed at once. */
export function Proposed(): ReactNode {
  const { t } = useText()
  const frame = useFrame()
  const { proposed, origin } = useFrameNow()
  const { household } = useAnswers()
  const [openOn, setOpenOn] = useState<string>()
  const path = withoutLanguage(useLocation().pathname)
  const step = stepAt(path)
  const open = openOn === path
  const facts = standing(household, proposed)
  if (facts.length === 0 || !(step && shownOn.includes(step))) return null

  function remove(): void {
    setOpenOn(undefined)
    frame.decline()
    announce(t('frame:proposed.removed'))
    // The button goes with what it removed: the focus must not go with it.
    document.querySelector('main')?.focus({ preventScroll: true })
  }
  return (
    <div className="frame-line small screen-only">
      <p>
        <Phrases
          text={
            origin === undefined
              ? t('frame:proposed.here', { count: facts.length })
              : t('frame:proposed.line', { count: facts.length, origin: siteName(origin) })
          }
        />
      </p>
      <div className="cluster">
        <Button look="link" aria-expanded={open} onClick={() => setOpenOn(open ? undefined : path)}>
          {t('frame:proposed.show')}
        </Button>
        <Button look="link" onClick={remove}>
          {t('frame:proposed.remove')}
        </Button>
      </div>
      {open && (
        <Suspense fallback={null}>
          <List facts={facts} household={household} />
        </Suspense>
      )}
    </div>
  )
}

function List({ facts, household }: { readonly facts: readonly Fact[]; readonly household: Household }): ReactNode {
  const text = useTexts([householdWords, interviewWords])
  useNamesOf(placesOf(household))
  return (
    <>
      <Sheet label={text.t('frame:proposed.show')}>
        {facts.flatMap(({ path, value }) =>
          toldIn(value, path, household, text).map(({ path: at, label, said }) => (
            <Row key={at}>
              <p>{label}</p>
              <p>
                <strong>{said}</strong>
              </p>
            </Row>
          )),
        )}
      </Sheet>
      <p>
        <Phrases text={text.t('frame:proposed.note')} />
      </p>
    </>
  )
}
