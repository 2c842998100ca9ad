import { check as checkFile } from '../check'
import { dayOf } from './inside/days'
import type { Day, PlaceCode } from './types/basic'
import type { Checked } from './types/outcome'

/**
 * Everything in one step, as the command does it: reads a household file (parsed JSON), loads the rules of its places, and
 * gives either every outcome or every fault. With places named, only those and the places they lie in are looked at. Throws
 * 'not-a-day'; rejects with the error of `import()` where the rules of a place cannot be fetched.
 */
export async function check(input: unknown, on: Day, places: readonly PlaceCode[] = []): Promise<Checked> {
  return checkFile(input, dayOf(on), places)
}
