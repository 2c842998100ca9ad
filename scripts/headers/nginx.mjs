import { folders, headersOf, kinds, types } from './site.mjs'

const variable = (name) => `$yuhui_${name.toLowerCase().replace(/-/g, '_')}`

const endings = Object.keys(types)
  .map((ending) => ending.slice(1))
  .join('|')

/** Files for nginx: what goes into `http { }`, and what goes into `server { }`. */
export function nginx({ base, ancestors }) {
  const headers = headersOf(ancestors)
  const map = ({ name, usual, of }) => `map $uri ${variable(name)} {
    default "${usual}";
${Object.entries(of)
  .map(([kind, value]) => `    "~^${base}${kinds[kind]}" "${value}";`)
  .join('\n')}
}`
  const maps = `# Into http { }, beside the server: what is said of which file.
${headers
  .filter(({ of }) => of)
  .map(map)
  .join('\n')}
`
  // What nginx packs and names the coding of without being told is text/html alone.
  const named = (types) => [...new Set(types.map((type) => type.split(';')[0]))].filter((type) => type !== 'text/html').join(' ')
  const texts = Object.values(types).filter((type) => type.includes('charset'))
  const server = `# Into server { }. Its root is the folder in which ${base} lies${base === '/' ? ': the build itself' : `: the build stands in ROOT${base}`}.
# A server that sends headers of its own with add_header: repeat them here, nginx takes those of one place only.
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n    return 301 ${base};\n}\n`}location ${base} {
    index index.html;
    absolute_redirect off;
    # What says how long a file is kept is not said of one that is missing.
${headers.map(({ name, usual, of, found }) => `    add_header ${name} "${of ? variable(name) : usual}"${found ? '' : ' always'};`).join('\n')}
    # Once the whole host is served over https, and is to stay so:
    # add_header Strict-Transport-Security "max-age=31536000" always;

    types {
${Object.entries(types)
  .map(([ending, type]) => `        ${type.split(';')[0]} ${ending.slice(1)};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types ${named(texts)};
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${named([...texts, types['.svg']])};

    try_files $uri $uri/ @yuhui_above;
    # A folder without a page.
    error_page 403 = @yuhui_above;
${folders.map((folder) => `    location ${base}${folder}/ {\n        try_files $uri =404;\n    }`).join('\n')}
    location ~ \\.(${endings})$ {
        try_files $uri =404;
    }
}
# An address without a file is drawn by the page nearest above it.
location @yuhui_above {
    rewrite "^(${base}(?:.*/)?)[^/]+/?$" $1 last;
    return 404;
}
`
  return { 'nginx/yuhui-http.conf': maps, 'nginx/yuhui-server.conf': server }
}
