import type { Path } from 'react-router'
import type { AddressOf } from '../../ui'
import type { Scheme } from './addresses'
import { behind, isPathBehind } from './files'

/** For one file that is everything: every path stands behind the # of it. */
export const single: Scheme = {
  read: ({ hash }) => (isPathBehind(hash) ? behind(hash) : behind('#/')),
  write: ({ pathname, search, hash }: Path) => `#${pathname}${search}${hash}`,
}

/**
 * Pages of a site that publishes the same program. Whoever has the file alone has no address that others could open.
 * @param site where it is, with the scheme; empty where there is none
 */
export const onSite =
  (site: string): AddressOf =>
  (path) =>
    site === '' ? undefined : new URL(path.replace(/^\//, '').replace(/([^/])$/, '$1/'), site.replace(/\/?$/, '/')).href
