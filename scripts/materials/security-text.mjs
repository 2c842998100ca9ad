// security.txt (RFC 9116): where to report a weakness of the site. Only whoever runs it can say.

const isContact = (text) => /^(https:\/\/|mailto:|tel:)\S+$/.test(text)

/** The end of that day in China. */
const endOf = (day) => {
  const at = new Date(`${day}T23:59:59+08:00`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) ? at.toISOString().replace('.000', '') : undefined
}

/**
 * The text, from YUHUI_SECURITY_CONTACT (one or more addresses, apart by spaces: https:, mailto: or tel:) and
 * YUHUI_SECURITY_EXPIRES (a day, after which nobody should rely on it). Undefined where no contact is set. Throws for
 * what is no address, and without a day, which the standard demands.
 */
export function securityText({ YUHUI_SECURITY_CONTACT: contacts = '', YUHUI_SECURITY_EXPIRES: day = '' }) {
  const all = contacts.split(/\s+/).filter(Boolean)
  if (all.length === 0) return undefined
  const wrong = all.filter((each) => !isContact(each))
  if (wrong.length > 0) throw new Error(`YUHUI_SECURITY_CONTACT: ${wrong.join(' ')} begins with none of https://, mailto:, tel:`)
  const expires = endOf(day)
  if (!expires) throw new Error('YUHUI_SECURITY_EXPIRES must name the day until which the contact holds: 2027-06-30')
  return [...all.map((each) => `Contact: ${each}`), `Expires: ${expires}`, 'Preferred-Languages: zh, en', ''].join('\n')
}
