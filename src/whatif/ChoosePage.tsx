import './whatif.css'
import type { ReactNode } from 'react'
import { placesOf } from '../../rules/household'
import { parseDay } from '../../rules/language/calendar'
import { useAnswers, useAnswersStore } from '../share'
import { announce, Button, Phrases, Row, Sheet, useDay, useTexts } from '../ui'
import { takeBack, takenOver } from './taking'
import { changes } from './changes'
import { Back, NoPlaces } from './frame'
import { room } from './texts'

/** Which change to look at. */
export function ChoosePage(): ReactNode {
  const { t } = useTexts([room])
  const store = useAnswersStore()
  const { household, on: chosen } = useAnswers()
  const today = parseDay(useDay()) ?? 0
  const on = chosen ?? today
  if (placesOf(household).length === 0) return <NoPlaces title={t('whatif:title')} />
  const taken = takenOver(household)
  return (
    <div className="whatif">
      <Back />
      <h1>{t('whatif:title')}</h1>
      <p className="lead">
        <Phrases text={t('whatif:lead')} />
      </p>
      {taken !== undefined && (
        <p className="small cluster taken">
          <span>{t('whatif:adopt.last', { title: t(`whatif:changes.${taken}.name`) })}</span>
          <Button
            look="link"
            onClick={() => {
              takeBack(store)
              announce(t('whatif:adopt.undone'))
            }}
          >
            {t('whatif:adopt.undo')}
          </Button>
        </p>
      )}
      <Sheet className="choose">
        {changes.map(({ id, fits }) => (
          <Row key={id} title={t(`whatif:changes.${id}.name`)} level={2} to={`/what-if/${id}`}>
            <p className="small">
              <Phrases text={t(fits(household, on) ? `whatif:changes.${id}.what` : `whatif:changes.${id}.unfit`)} />
            </p>
          </Row>
        ))}
        <Row title={t('whatif:places')} level={2} to="/compare">
          <p className="small">
            <Phrases text={t('whatif:compare.what')} />
          </p>
        </Row>
      </Sheet>
    </div>
  )
}
