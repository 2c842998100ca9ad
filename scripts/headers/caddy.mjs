import { folders, headersOf, kinds, types } from './site.mjs'

const quoted = (value) => `\`${value}\``

/** The file for Caddy 2, to be imported into a site. */
export function caddy({ base, ancestors, drawn }) {
  const headers = headersOf(ancestors)
  const pattern = (names) => `^${base}(${names.map((kind) => kinds[kind]).join('|')})`
  const lines = headers.flatMap(({ name, usual, of, found }) => {
    if (!of) return [`header ${name} ${quoted(usual)}`]
    const names = Object.keys(of)
    const but = `@but_${names.join('_')}`
    const special = names.filter((kind) => of[kind] !== '')
    return [
      ...(usual === '' ? [] : [`${but} not path_regexp ${pattern(names)}`, `header ${but} ${name} ${quoted(usual)}`]),
      ...(found ? special.map((kind) => `@found_${kind} {\n    path_regexp ${pattern([kind])}\n    file\n}`) : []),
      ...special.map((kind) => `header @${found ? 'found_' : ''}${kind} ${name} ${quoted(of[kind])}`),
    ]
  })
  const endings = Object.keys(types).map((ending) => ending.slice(1))
  const texts = [...new Set(Object.values(types))].filter((type) => type.includes('charset'))
  const typed = texts.map((type, number) => {
    const named = Object.keys(types).filter((ending) => types[ending] === type)
    const matcher = `@text_${number + 1}`
    return `${matcher} path ${named.map((ending) => `*${ending}`).join(' ')}\nheader ${matcher} {\n    Content-Type ${quoted(type)}\n    defer\n}`
  })
  const text = `# Into a site { }, by "import". Its root is the folder in which ${base} lies${base === '/' ? ': the build itself' : `: the build stands in ROOT${base}`}.
${Object.keys(kinds)
  .filter((kind) => headers.some(({ of, found }) => !found && of?.[kind]))
  .map((kind) => `@${kind} path_regexp ${pattern([kind])}`)
  .join('\n')}
${[...new Set(lines)].join('\n')}
# Once the whole host is served over https, and is to stay so:
# header Strict-Transport-Security "max-age=31536000"
${typed.join('\n')}
@asking not method GET HEAD
respond @asking 405
encode zstd gzip
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}
# An address without a file is drawn by the page of its first folder.
@drawn {
    path_regexp drawn ^${base}((en/)?(${drawn.join('|')}))/.
    not path_regexp \\.(${endings.join('|')})$
    not file
}
rewrite @drawn ${base}{re.drawn.1}/
# And one that no page is at by the first page of its language.
@strange {
    path_regexp strange ^${base}(en/)?
    not path ${folders.map((folder) => `${base}${folder}/*`).join(' ')}
    not path_regexp \\.(${endings.join('|')})$
    not file {path} {path}/index.html
    not path_regexp ^${base}(en/)?(${drawn.join('|')})/.
}
rewrite @strange ${base}{re.strange.1}
file_server {
    index index.html
}
`
  return { 'caddy/yuhui.caddy': text }
}
