// How texts stand within a page of HTML, whose parser looks into scripts and style sheets for what ends them.
import { Script } from 'node:vm'

/** What ends a script or begins a comment in it, in any letters. */
const special = /<(?=\/script|!--|script)/gi

/** The parser reads every end of a line as one, and a digest is of what it has read. */
const lines = (text) => text.replace(/\r\n?/g, '\n')

/** A script that means the same and ends where it ends. Throws where it is no longer one: outside of texts and patterns it cannot be written otherwise. */
export function inScript(code) {
  const plain = lines(code).replace(/\0/g, '\\x00').replace(special, '\\x3C')
  return new Script(plain) && plain
}

/** A style sheet as it is. Throws where it would end its own element. */
export function inStyle(css) {
  if (/<\/style/i.test(css)) throw new Error('The style sheet would end its own element')
  return lines(css)
}

/** A text that is kept within a script element of no kind that runs. */
export const asData = (text) => lines(text).replace(special, '&lt;')
