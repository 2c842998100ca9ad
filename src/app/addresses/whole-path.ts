import { parsePath, type Path, type To } from 'react-router'

/** A path with all its parts, those not named empty. */
export const wholePath = (to: To): Path => ({ pathname: '/', search: '', hash: '', ...(typeof to === 'string' ? parsePath(to) : to) })
