import { createElement, type ReactNode } from 'react'

// Stand-ins until the results are written.
export const ResultsPage = (): ReactNode => createElement('h1', null, '结果')
export const BenefitPage = (): ReactNode => createElement('h1', null, '一项支持')
