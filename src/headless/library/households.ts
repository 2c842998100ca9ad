import { readHousehold as read } from '../../../rules/household'
import { dayOf } from './inside/days'
import type { Day } from './types/basic'
import type { Reading } from './types/household'

/**
 * Reads a household file (parsed JSON, from whomever) for a day: its shape first, then what cannot be true together. Gives
 * the household, with an id for each child and elder and without 'unknown', or everything that is wrong with it. Throws
 * 'not-a-day', and nothing else whatever comes in.
 */
export function readHousehold(input: unknown, on: Day): Reading {
  return read(input, dayOf(on))
}
