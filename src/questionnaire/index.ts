import { createElement, type ReactNode } from 'react'

// Stand-ins until the interview is written.
export const PlacesPage = (): ReactNode => createElement('h1', null, '地方')
export const SectionPage = (): ReactNode => createElement('h1', null, '回答')
