import { expect, test } from 'vitest'
import { faultWords, householdWords } from '../../src/questionnaire'
import { loadTexts, textIn } from '../../src/ui/text'

test.each(['zh-CN', 'en'] as const)('in %s a field that has no name is called as it stands in the file', async (language) => {
  await loadTexts(language, [householdWords])
  const words = (path: string): string => faultWords({ path, code: 'not-an-id' }, {}, textIn(language))
  expect(words('children[1].id')).toMatch(/^children\[1\]\.id /)
  expect(words('constructor')).toMatch(/^constructor /)
})
