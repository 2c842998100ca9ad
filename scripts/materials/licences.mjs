// The licences of everything that went into the build, as one text to read.

const rule = '─'.repeat(72)

const headOf = ({ name, version, licence, home, copyright }, files) =>
  [`${name} ${version}`, licence, ...(copyright ? [copyright] : []), ...(home ? [home] : []), `→ ${files.join(', ')}`].join('\n')

/**
 * A list first, then every text in full. Texts that are the same to the letter still stand with each package.
 * @param {readonly { part: import('./packages.mjs').Package, files: readonly string[] }[]} parts
 */
export function licencesText(parts, { name, version }) {
  const widest = Math.max(...parts.map(({ part }) => part.name.length + part.version.length)) + 3
  const list = parts.map(({ part }) => `${`${part.name} ${part.version}`.padEnd(widest)}${part.licence}`)
  const head = [
    `${name} ${version}`,
    '',
    '开源许可：下面这些软件和数据用在本站里，各按自己的许可使用。“→”后面是用到它的文件。',
    'Open-source licences: the software and data below are part of this site, each under its own licence. After “→” stand the files it is in.',
    '',
    ...list,
  ]
  const texts = parts.map(({ part, files }) => [rule, headOf(part, files), '', part.text].join('\n'))
  return `${[head.join('\n'), ...texts].join('\n\n')}\n`
}
