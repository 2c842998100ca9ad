import { places, type PlaceModule } from '../../../rules/registry'
import { writePlace, type PlaceFile } from '../../../src/headless/data'

/** Every place that has rules. */
export const ruled = places.filter((place) => place.load !== undefined).map(({ code }) => code)

/** The rules of a place, as the program has them. */
export const moduleOf = (code: string): Promise<PlaceModule> =>
  (places.find((place) => place.code === code)?.load as () => Promise<PlaceModule>)()

/** A value as it comes out of a file. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The rules of a place, as a file has them. */
export const fileOf = async (code: string): Promise<PlaceFile> => throughJson(writePlace(await moduleOf(code)))
