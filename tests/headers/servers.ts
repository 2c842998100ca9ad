// What a server would send that was told so: small readings of the files written for it, each in the way that server has.

type Headers = Readonly<Record<string, string>>
type Server = (path: string) => Headers

const matches = (text: string, pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)]
const sent = (headers: Record<string, string | undefined>): Headers =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => Boolean(entry[1])))

/** `map` sets a variable by the path; `add_header` sends it unless it is empty. */
export function asNginx(maps: string, server: string): Server {
  const variables = new Map(
    matches(maps, /^map \$uri (\$\w+) \{\n([^}]*)\}/gm).map(([, name = '', body = '']) => {
      const usual = /default "([^"]*)";/.exec(body)?.[1] ?? ''
      const rules = matches(body, /"~([^"]*)" "([^"]*)";/g).map(([, test = '', value = '']) => [new RegExp(test), value] as const)
      return [name, (path: string): string => rules.find(([test]) => test.test(path))?.[1] ?? usual]
    }),
  )
  const added = matches(server, /^ {4}add_header (\S+) "([^"]*)"/gm)
  return (path) => sent(Object.fromEntries(added.map(([, name = '', value = '']) => [name, variables.get(value)?.(path) ?? value])))
}

/** `Header set` stands for all; what stands within `<If>` comes after it. */
export function asApache(file: string): Server {
  const said = (text: string): [string, string | undefined][] =>
    matches(text, /^ *Header (?:always )?(?:set (\S+) "([^"]*)"|unset (\S+))$/gm).map(([, name, value, unset]) => [
      name ?? unset ?? '',
      value,
    ])
  const blocks = matches(file, /^<If "%\{REQUEST_URI\} =~ m#([^#]*)#">\n([^<]*)<\/If>/gm)
  const outside = blocks.reduce((text, [block]) => text.replace(block, ''), file)
  const inside = blocks.map(([, test = '', body = '']) => [new RegExp(test), said(body)] as const)
  return (path) => sent(Object.fromEntries([...said(outside), ...inside.flatMap(([test, lines]) => (test.test(path) ? lines : []))]))
}

/** `header` with a matcher or without; matchers are named before. `file` is taken for true. */
export function asCaddy(file: string): Server {
  const matchers = new Map(
    matches(file, /^(@\w+) (?:\{\n {4})?(not )?path_regexp (\^\S+)/gm).map(([, name = '', not, test = '']) => [
      name,
      (path: string): boolean => new RegExp(test).test(path) !== Boolean(not),
    ]),
  )
  const lines = matches(file, /^header (?:(@\w+) )?([A-Z][\w-]+) `([^`]*)`$/gm)
  return (path) =>
    sent(
      Object.fromEntries(
        lines.flatMap(([, matcher, name = '', value = '']) =>
          matcher === undefined || matchers.get(matcher)?.(path) ? [[name, value]] : [],
        ),
      ),
    )
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** Headers of all, then those of each folder that the path lies in: `remove` first, `add` after. A file's age has an element of its own. */
export function asIis(file: string): Server {
  const parse = (text: string): [string, string | undefined][] => [
    ...matches(text, /<remove name="([^"]*)" \/>/g).map(([, name = '']): [string, undefined] => [name, undefined]),
    ...matches(text, /<add name="([^"]*)" value="([^"]*)" \/>/g).map(([, name = '', value = '']): [string, string] => [
      name,
      unescaped(value),
    ]),
    ...matches(text, /cacheControlMaxAge="(\d+)\.00:00:00" cacheControlCustom="([^"]*)"/g).map(([, days, said = '']): [string, string] => {
      const [shared, ...rest] = said.split(', ')
      return ['Cache-Control', [shared, `max-age=${String(Number(days) * 86400)}`, ...rest].join(', ')]
    }),
  ]
  const locations = matches(file, /<location path="([^"]*)">([\s\S]*?)<\/location>/g)
  const general = locations.reduce((text, [whole]) => text.replace(whole, ''), file).replace(/<!--[\s\S]*?-->/g, '')
  return (path) => {
    const within = locations.filter(([, folder = '']) => `${path}/`.startsWith(`/${folder}/`))
    return sent(Object.fromEntries([...parse(general), ...within.flatMap(([, , body = '']) => parse(body))]))
  }
}

/** `_headers`: of every rule that fits, the values of one name joined by a comma. */
export function asList(file: string): Server {
  const rules = file
    .split(/\n(?=\/)/)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [path = '', ...lines] = rule.trimEnd().split('\n')
      const test = new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`)
      return [test, lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line)?.slice(1) as [string, string])] as const
    })
  return (path) => {
    const all = rules.flatMap(([test, lines]) => (test.test(path) ? lines : []))
    const names = [...new Set(all.map(([name]) => name))]
    return Object.fromEntries(names.map((name) => [name, all.flatMap(([other, value]) => (other === name ? [value] : [])).join(', ')]))
  }
}

interface Vercel {
  readonly headers: readonly { readonly source: string; readonly headers: readonly { readonly key: string; readonly value: string }[] }[]
}

/** `vercel.json`: a later rule goes before an earlier one. */
export function asVercel(file: string): Server {
  const { headers } = JSON.parse(file) as Vercel
  return (path) =>
    Object.fromEntries(
      headers.flatMap(({ source, headers: said }) =>
        new RegExp(`^${source}$`).test(path) ? said.map(({ key, value }) => [key, value]) : [],
      ),
    )
}

interface Table {
  readonly files: readonly { readonly paths: string; readonly headers: Headers }[]
}

/** `headers.json`: the first that fits. */
export function asTable(file: string): Server {
  const { files } = JSON.parse(file) as Table
  return (path) => files.find(({ paths }) => new RegExp(paths).test(path))?.headers ?? {}
}
