/** Puts marks that would cover each other on lanes of their own: for each place across, its lane, the first being 0. `width` and places in hundredths. */
export function lanesOf(places: readonly number[], width: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const ends: number[] = []
  const lanes = new Array<number>(places.length).fill(0)
  for (const index of order) {
    const place = places[index] ?? 0
    const free = ends.findIndex((end) => end <= place)
    const lane = free < 0 ? ends.length : free
    ends[lane] = place + width
    lanes[index] = lane
  }
  return lanes
}
