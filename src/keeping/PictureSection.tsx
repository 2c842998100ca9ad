import { useEffect, useState, type ReactNode } from 'react'
import { placeName } from '../questionnaire'
import { summaryOf, type Results } from '../results'
import { versionFor, versionWord } from '../share/link'
import { announce, Button, formatDate, inWeChat, Phrases, useAddress, useDay, useText } from '../ui'
import { pictureOf } from './picture/draw'
import { piecesOf } from './picture/pieces'

/** What the app says of its rules: their version, and the day they were last held against the documents. */
export interface RulesSaid {
  readonly version: string
  readonly checkedOn: string
}

export interface PictureSectionProps {
  readonly results: Results
  readonly rules: RulesSaid
}

/** A picture of what the results say first, to be held and saved. */
export function PictureSection({ results, rules }: PictureSectionProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const [picture, setPicture] = useState<string | 'none'>()
  const address = useAddress('/')
  const day = useDay()
  // Other answers or another language make another picture.
  useEffect(() => setPicture(undefined), [results, language])

  function make(): void {
    const places = results.places.map((code) => placeName(code, text))
    const version = `${rules.version}-${versionWord(versionFor(results))}`
    const colophon = { version, date: formatDate(rules.checkedOn, language), address }
    setPicture(pictureOf(piecesOf(summaryOf(results, text), places, colophon, t)) ?? 'none')
    announce(t('keeping:picture.made'))
  }
  return (
    <section className="stack">
      <h2>{t('keeping:picture.title')}</h2>
      <p>
        <Phrases text={t('keeping:picture.what')} />
      </p>
      <Button look="outline" onClick={make}>
        {t('keeping:picture.make')}
      </Button>
      {picture === 'none' && <p role="alert">{t('keeping:picture.none')}</p>}
      {picture !== undefined && picture !== 'none' && (
        <figure className="stack">
          <figcaption className="small">
            <Phrases text={t('keeping:picture.press')} />
          </figcaption>
          <img className="shown" src={picture} alt={t('keeping:picture.alt')} />
          {!inWeChat() && (
            <a className="button button-outline" href={picture} download={`yuhui-${day}.png`}>
              {t('keeping:picture.save')}
            </a>
          )}
        </figure>
      )}
    </section>
  )
}
