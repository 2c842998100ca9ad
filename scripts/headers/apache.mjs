import { folders, headersOf, kinds, types } from './site.mjs'

/** The file for Apache 2.4, which lies in the folder of the build. Without mod_headers it fails aloud, as it should. */
export function apache({ base, ancestors }) {
  const headers = headersOf(ancestors)
  const set = ({ name, found }, value) => `Header ${found ? '' : 'always '}${value === '' ? `unset ${name}` : `set ${name} "${value}"`}`
  const exceptions = Object.entries(kinds).map(([kind, pattern]) => {
    const lines = headers.filter(({ of }) => of?.[kind] !== undefined).map((header) => `    ${set(header, header.of[kind])}`)
    return `<If "%{REQUEST_URI} =~ m#^${base}${pattern}#">\n${lines.join('\n')}\n</If>`
  })
  const charsets = Object.entries(types).filter(([, type]) => type.includes('charset'))
  const packed = [...new Set(Object.values(types).map((type) => type.split(';')[0]))].filter((type) => !/^image\/(?!svg)|wasm/.test(type))
  const endings = Object.keys(types).map((ending) => ending.slice(1))
  const htaccess = `# Into the folder of the build, as .htaccess. Needs mod_headers, mod_rewrite, mod_dir and AllowOverride All.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type.split(';')[0]} ${ending}`)
  .join('\n')}
AddCharset utf-8 ${charsets.map(([ending]) => ending).join(' ')}

${headers
  .filter(({ usual }) => usual !== '')
  .map((header) => set(header, header.usual))
  .join('\n')}
# Once the whole host is served over https, and is to stay so:
# Header always set Strict-Transport-Security "max-age=31536000"
${exceptions.join('\n')}

<IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS ${packed.join(' ')}
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${packed.join(' ')}
</IfModule>

RewriteEngine On
# Files, and what should be one.
RewriteRule ^(${folders.join('|')})/ - [L]
RewriteRule \\.(${endings.join('|')})$ - [L]
# Folders with a page in them.
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^ - [L]
# An address without a file is drawn by the page nearest above it.
RewriteRule ^(.*/)?[^/]+/?$ ${base}$1 [L]
`
  return { 'apache/.htaccess': htaccess }
}
