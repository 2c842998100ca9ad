import type { ReactNode } from 'react'
import { KeepPage } from '../keeping'
import { rules } from './rules'

/** Saving and sharing, with what the app says of its rules. */
export const Keeping = (): ReactNode => <KeepPage rules={rules} />
