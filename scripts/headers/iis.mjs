import { folders, headersOf, kinds, types } from './site.mjs'

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** Folders of a kind of file; IIS knows folders and not patterns. Files of a folder that are of another kind are few, and told more than they need. */
const places = { widget: ['widget', 'en/widget'], assets: ['assets'], open: ['data', 'embed'] }

/** The file for IIS 10, which lies in the folder of the build. Its rules ask for the module URL Rewrite. */
export function iis({ ancestors, drawn }) {
  const headers = headersOf(ancestors)
  const add = (name, value) => `<add name="${name}" value="${escape(value)}" />`
  const usual = headers.filter((header) => header.usual !== '')
  // As a custom header it would be said of missing files too.
  const kept = (kind) => {
    const [, age] = /max-age=(\d+)/.exec(headers.find(({ name }) => name === 'Cache-Control').of[kind] ?? '') ?? []
    const days = `${Number(age) / 86400}.00:00:00`
    const rule = `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}" cacheControlCustom="public, immutable" />`
    return age ? `\n      <staticContent>${rule}</staticContent>` : ''
  }
  const location = (kind, path) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers
  .filter(({ of }) => of?.[kind] !== undefined)
  .flatMap(({ name, usual: otherwise, of, found }) => [
    ...(otherwise === '' ? [] : [`<remove name="${name}" />`]),
    ...(of[kind] === '' || found ? [] : [add(name, of[kind])]),
  ])
  .map((line) => `          ${line}`)
  .join('\n')}
        </customHeaders>
      </httpProtocol>${kept(kind)}
    </system.webServer>
  </location>`
  const endings = Object.keys(types).map((ending) => ending.slice(1))
  const rule = (name, url, conditions, action) => `        <rule name="${name}" stopProcessing="true">
          <match url="${url}" />
${conditions.length > 0 ? `          <conditions>${conditions.join('')}</conditions>\n` : ''}          ${action}
        </rule>`
  const is = (input, type) => `<add input="${input}" matchType="${type}" />`
  const config = `<?xml version="1.0" encoding="utf-8"?>
<!-- Into the folder of the build, as web.config. The rules under rewrite need the module URL Rewrite: without it, take them out. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
${Object.entries(types)
  .map(([ending, type]) => `      <remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`)
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${usual.map(({ name, usual: value }) => `        ${add(name, value)}`).join('\n')}
        <!-- Once the whole host is served over https, and is to stay so: -->
        <!-- <add name="Strict-Transport-Security" value="max-age=31536000" /> -->
      </customHeaders>
    </httpProtocol>
    <rewrite>
      <rules>
${[
  rule('files', '.*', [is('{REQUEST_FILENAME}', 'IsFile')], '<action type="None" />'),
  rule(
    'missing files',
    `^(${folders.join('|')})/|\\.(${endings.join('|')})$`,
    [],
    '<action type="CustomResponse" statusCode="404" statusReason="Not Found" />',
  ),
  rule('pages', '.*', [is('{REQUEST_FILENAME}\\index.html', 'IsFile')], '<action type="None" />'),
  rule('drawn pages', `^((en/)?(${drawn.join('|')}))/.`, [], '<action type="Rewrite" url="{R:1}/index.html" />'),
  rule('strange addresses', '^(en/)?', [], '<action type="Rewrite" url="{R:1}index.html" />'),
].join('\n')}
      </rules>
    </rewrite>
  </system.webServer>
${Object.entries(places)
  .flatMap(([kind, paths]) => paths.map((path) => location(kind, path)))
  .join('\n')}
</configuration>
`
  // A kind that is not told of here would go without its headers.
  for (const kind of Object.keys(kinds)) if (!places[kind]) throw new Error(`web.config knows no folder of ${kind}`)
  return { 'iis/web.config': config }
}
