import { beforeAll, describe, expect, test } from 'vitest'
import type { PlaceRules } from '../../rules/language'
import { rulesFor, truthAt, walkFrom, type Walk } from '../support/walk'
import { on } from './made'

describe('with the rules of a place', () => {
  let rules: PlaceRules[]
  const tied = { hukou: '350881', worksIn: '350881', insuredIn: '350881' }
  const family = { residence: '350881', mother: tied, father: tied }
  beforeAll(async () => {
    rules = await rulesFor(family)
  })

  /** Goes through the interview; gives back the pages in the order they came, each with what was asked on it. */
  function through(walk: Walk, answers: (path: string) => unknown): { readonly to: string; readonly asked: readonly string[] }[] {
    const pages: { to: string; asked: string[] }[] = []
    for (let step = walk.step(); step; step = walk.step()) {
      const page = { to: step.to, asked: [] as string[] }
      pages.push(page)
      for (const path of walk.open()) {
        page.asked.push(path)
        const value = answers(path)
        if (value !== undefined) walk.answer(path, value)
      }
      walk.goOn()
      if (pages.length > 60) throw new Error('the interview does not end')
    }
    return pages
  }

  test('who answers nothing is asked nothing twice, and what hurts last', () => {
    const asked = through(walkFrom(family, rules, on), () => undefined)
    const paths = asked.flatMap((page) => page.asked)
    expect(new Set(paths).size).toBe(paths.length)
    expect(asked.at(0)?.to).toBe('/answers/children')
    expect(asked.at(-1)?.to).toBe('/answers/loss')
  })

  test('who knows nothing comes to the end as well, without being asked twice', () => {
    const paths = through(walkFrom(family, rules, on), () => 'unknown').flatMap((page) => page.asked)
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('who has everything is asked whether there is one before what it is like', () => {
    const whole = {
      ...family,
      mother: { ...tied, housingFund: {} },
      father: { ...tied, housingFund: {} },
      pregnancy: {},
      housing: { rents: true, buying: {} },
    }
    const told = (path: string): unknown =>
      /birthDate|dueDate|signedOn|registeredOn|^children|^elders|place$/.test(path) ? undefined : truthAt(path, whole as never)
    const paths = through(walkFrom(family, rules, on), told).flatMap((page) => page.asked)
    const before = (a: string, b: string): void => {
      expect(paths).toContain(b)
      expect(paths.indexOf(a), `${a} before ${b}`).toBeGreaterThanOrEqual(0)
      expect(paths.indexOf(a), `${a} before ${b}`).toBeLessThan(paths.indexOf(b))
    }
    before('mother.work', 'mother.unionMutualAid')
    before('housing.buying', 'housing.buying.kind')
    before('pregnancy', 'pregnancy.dueDate')
    before('housing.rents', 'housing.monthlyRent')
  })
})
