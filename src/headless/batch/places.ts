import { chainOf, places } from '../../../rules/registry'
import { plain } from './texts'

/** What a Chinese name of a place may be written without. */
const suffix = /(维吾尔自治区|自治区|特别行政区|自治州|自治县|地区|省|市|区|县)$/
const short = (name: string): string => (name.length > 2 ? name.replace(suffix, '') : name)

let byName: ReadonlyMap<string, ReadonlySet<string>> | undefined

function names(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, code: string): void => {
    const key = plain(name)
    found.set(key, (found.get(key) ?? new Set()).add(code))
  }
  for (const { code } of places) {
    // 上虞区, 绍兴上虞, 浙江省绍兴市上虞区: any run of the names above it may stand before its own.
    const [own, ...above] = chainOf(code).filter((place) => place.parent !== null)
    if (!own) continue
    let heads = ['']
    for (const { names: named } of above) {
      const name = named['zh-CN']
      heads = [...heads, ...heads.flatMap((head) => [name + head, short(name) + head])]
    }
    for (const head of heads) for (const name of [own.names['zh-CN'], short(own.names['zh-CN'])]) add(head + name, code)
    add(own.names.en, code)
    add(`${own.names.en} ${own.region.en}`, code)
  }
  return found
}

export type PlaceRead = { readonly code: string } | { readonly fault: 'not-a-place' | 'not-a-place-name' | 'unclear-place' }

/** A place by its six-digit code or by its name, in Chinese or English, as the registry of places has it. */
export function readPlace(text: string): PlaceRead {
  const cell = text.normalize('NFKC').trim()
  if (/^\d+(\.0+)?$/.test(cell)) {
    const code = cell.replace(/\..*/, '')
    return chainOf(code).length > 0 ? { code } : { fault: 'not-a-place' }
  }
  byName ??= names()
  const codes = [...(byName.get(plain(cell)) ?? [])]
  const [code, another] = codes
  if (code === undefined) return { fault: 'not-a-place-name' }
  return another === undefined ? { code } : { fault: 'unclear-place' }
}
