import { expect, test } from 'vitest'
import { securityText } from '../../scripts/materials/security-text.mjs'

test('there is none where nobody said whom to tell', () => {
  expect(securityText({})).toBeUndefined()
  expect(securityText({ YUHUI_SECURITY_CONTACT: ' ', YUHUI_SECURITY_EXPIRES: '2027-06-30' })).toBeUndefined()
})

test('it has every contact, the end of its day in China, and the languages', () => {
  const contacts = 'https://example.org/report mailto:security@example.org'
  expect(securityText({ YUHUI_SECURITY_CONTACT: contacts, YUHUI_SECURITY_EXPIRES: '2027-06-30' })).toBe(
    [
      'Contact: https://example.org/report',
      'Contact: mailto:security@example.org',
      'Expires: 2027-06-30T15:59:59Z',
      'Preferred-Languages: zh, en',
      '',
    ].join('\n'),
  )
})

test('what is no address is refused, and so is a contact without an end', () => {
  expect(() => securityText({ YUHUI_SECURITY_CONTACT: 'security@example.org', YUHUI_SECURITY_EXPIRES: '2027-06-30' })).toThrow('mailto:')
  for (const day of ['', '30.6.2027', '2027-13-01'])
    expect(() => securityText({ YUHUI_SECURITY_CONTACT: 'tel:12345', YUHUI_SECURITY_EXPIRES: day })).toThrow('YUHUI_SECURITY_EXPIRES')
})
