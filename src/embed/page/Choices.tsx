import type { ReactNode } from 'react'
import { places } from '../../../rules/registry'
import { CheckList, ChoiceField, SelectField, TextField, useText, type Language } from '../../ui'
import { acceptable, languages, modes, themes, type Accepted } from '../protocol'
import type { Attributes } from './snippets'

/** What the form begins with. */
export const chosenAtFirst = (language: Language): Attributes => ({ lang: language })

/** Places with rules of their own that a family can live in. */
const offered = places.filter(({ load, parent }) => load !== undefined && parent !== null)

/** Attributes that say no more than what holds without them. */
const usual: Attributes = { theme: 'auto', mode: 'calculator' }

export interface ChoicesProps {
  readonly attributes: Attributes
  readonly onChange: (attributes: Attributes) => void
}

/** What a portal may choose, as attributes of the element. */
export function Choices({ attributes, onChange }: ChoicesProps): ReactNode {
  const { t, language } = useText()
  function set(name: string, value: string | undefined): void {
    const { [name]: _, ...rest } = attributes
    const said = value !== undefined && value !== usual[name] && (value !== '' || name === 'large')
    onChange(said ? { ...rest, [name]: value } : rest)
  }
  const accepted = new Set((attributes.accepts ?? '').split(' ') as Accepted[])
  function accept(one: Accepted, taken: boolean): void {
    set('accepts', acceptable.filter((each) => (each === one ? taken : accepted.has(each))).join(' '))
  }
  return (
    <section>
      <h2>{t('embed:form.title')}</h2>
      <SelectField
        label={<strong>{t('embed:form.place')}</strong>}
        hint={t('embed:form.placeHint')}
        placeholder={t('embed:form.anywhere')}
        options={offered.map(({ code, names, region }) => ({ value: code, label: `${names[language]} ${region[language]}`.trim() }))}
        value={attributes.place ?? ''}
        onChange={(value) => set('place', value)}
      />
      <ChoiceField
        label={<strong>{t('embed:form.lang')}</strong>}
        layout="inline"
        options={languages.map((value) => ({ value, label: t(value === 'en' ? 'embed:form.english' : 'embed:form.chinese') }))}
        value={languages.find((value) => value === attributes.lang)}
        onChange={(value) => set('lang', value)}
      />
      <ChoiceField
        label={<strong>{t('embed:form.theme')}</strong>}
        layout="inline"
        options={themes.map((value) => ({ value, label: t(`embed:form.themes.${value}`) }))}
        value={themes.find((value) => value === (attributes.theme ?? usual.theme))}
        onChange={(value) => set('theme', value)}
      />
      <ChoiceField
        label={<strong>{t('embed:form.mode')}</strong>}
        layout="inline"
        options={modes.map((value) => ({ value, label: t(`embed:form.modes.${value}`) }))}
        value={modes.find((value) => value === (attributes.mode ?? usual.mode))}
        onChange={(value) => set('mode', value)}
      />
      <ChoiceField
        label={<strong>{t('embed:form.large')}</strong>}
        layout="inline"
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`embed:form.larges.${value}`) }))}
        value={attributes.large === undefined ? 'no' : 'yes'}
        onChange={(value) => set('large', value === 'yes' ? '' : undefined)}
      />
      <TextField
        label={<strong>{t('embed:form.accent')}</strong>}
        hint={t('embed:form.accentHint')}
        value={attributes.accent ?? ''}
        onChange={(value) => set('accent', value)}
      />
      <TextField
        label={<strong>{t('embed:form.radius')}</strong>}
        hint={t('embed:form.radiusHint')}
        value={attributes.radius ?? ''}
        onChange={(value) => set('radius', value)}
      />
      <CheckList
        label={<strong>{t('embed:form.accepts')}</strong>}
        hint={t('embed:form.acceptsHint')}
        options={acceptable.map((value) => ({ value, label: t(`embed:form.accepted.${value}`) }))}
        checked={accepted}
        onChange={accept}
      />
    </section>
  )
}
