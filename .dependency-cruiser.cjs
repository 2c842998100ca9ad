// The walls of the house. Floors from the ground up:
//   rules/language → rules/household → rules/china → rules/registry → src/engine → rooms → src/app
// Imports only go down. scripts/walls.mjs checks this and counts what it saw.

const rooms = 'questionnaire|results|policies|counter|share|keeping|privacy|whatif|wording|embed|headless'
const browserOnly = 'node_modules/(react|react-dom|react-router|scheduler|i18next|react-i18next|@types/react|@types/react-dom)/'

/** `name`: modules under `from` may import nothing else of the house than `may`. */
const only = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(rules|src)/', pathNot: may },
})
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

const floors = [
  never('rules-know-no-app', { path: '^rules/' }, { path: '^(src|tests|scripts)/' }, 'Rules import nothing from outside rules/.'),
  only('language', '^rules/language/', ['^rules/language/'], 'The language stands on nothing.'),
  only('household', '^rules/household/', ['^rules/(language|household)/'], 'Facts are written in the language only.'),
  only('places', '^rules/china/', ['^rules/(language|household|china)/'], 'A place knows the language and the facts, not who lists it.'),
  only('registry', '^rules/registry', ['^rules/'], 'The registry knows places, and nothing above it.'),
  only('engine', '^src/engine/', ['^rules/(language|household)/', '^src/engine/'], 'The engine works on any rules: it knows no place.'),
  only('ui', '^src/ui/', ['^src/ui/', '^rules/(language|household)/'], 'A component knows no room and no engine.'),
  only(
    'headless',
    '^src/headless/',
    ['^rules/(language|household)/', '^rules/(registry|edition)\\.ts$', '^src/(engine|headless)/'],
    'The library runs without the app.',
  ),
  only(
    'embed-script',
    '^src/embed/(protocol|element)/',
    ['^src/embed/(protocol|element)/'],
    'What portals load is one small script: of the house it knows only what it says to the frame.',
  ),
  only('offline', '^src/offline/', ['^src/offline/'], 'The service worker stands alone: it knows files, and no page.'),
  never('rooms-below-app', { path: `^src/(${rooms})/` }, { path: '^src/app/' }, 'The app joins the rooms; no room knows it.'),
  never('house-below-tests', { path: '^(rules|src)/' }, { path: '^(tests|scripts)/' }, 'What ships imports no test and no tool.'),
]

const doors = [
  never(
    'rooms-by-the-door',
    { path: `^src/(${rooms})/` },
    // Links have a door of their own: what packs them is for the pages that share, and not for every page that has answers.
    { path: `^src/(${rooms})/`, pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$', '^src/share/link/index\\.ts$'] },
    'A room imports another room through its index.ts.',
  ),
  never(
    'app-by-the-door',
    { path: '^src/app/' },
    { path: `^src/(${rooms})/`, pathNot: ['^src/[^/]+/index\\.tsx?$', '^src/embed/(frame|protocol)/index\\.ts$'], dynamic: false },
    'The app too, except for pages it loads lazily. The parts of embedding have a door each: only a frame needs what frames do.',
  ),
  never(
    'places-by-the-registry',
    { path: '^src/' },
    { path: '^rules/china/' },
    'Places are reached through the registry, so that a family loads only its own.',
  ),
  never(
    'registry-loads-lazily',
    { path: '^rules/registry' },
    { path: '^rules/china/', dynamic: false, dependencyTypesNot: ['type-only'] },
    'With three thousand places a static import would load them all.',
  ),
]

// A folder under rules/china is a place, save text/, trial/ and bingtuan/, which are chapters of the place they
// stand in, and readings/, which is how every place reads the words they share.
const ownText = '(^|/)(text|trial|bingtuan)/'
const common = '^rules/china/(national|readings)/'
const depths = ['', '[^/]+/', '[^/]+/[^/]+/', '[^/]+/[^/]+/[^/]+/']
const places = [
  ...depths.map((depth, level) =>
    never(
      `parent-knows-no-child-${level}`,
      { path: `^(rules/china/${depth})[^/]+$` },
      { path: '^$1[^/]+/', pathNot: level === 0 ? [ownText, common] : ownText },
      'A parent place never knows its children.',
    ),
  ),
  never(
    'no-other-province',
    { path: '^rules/china/([^/]+)/' },
    { path: '^rules/china/[^/]+/', pathNot: ['^rules/china/$1/', common] },
    'A place imports from its own ancestors and from national law only.',
  ),
  never(
    'no-other-city',
    { path: '^rules/china/([^/]+)/([^/]+)/' },
    { path: '^rules/china/$1/[^/]+/', pathNot: ['^rules/china/$1/$2/', ownText] },
    'A place imports from its own ancestors and from national law only.',
  ),
  never(
    'no-other-county',
    { path: '^rules/china/([^/]+)/([^/]+)/([^/]+)/' },
    { path: '^rules/china/$1/$2/[^/]+/', pathNot: ['^rules/china/$1/$2/$3/', ownText] },
    'A place imports from its own ancestors and from national law only.',
  ),
]

const purity = [
  never('ground-without-browser', { path: '^(rules|src/engine|src/headless)/' }, { path: browserOnly }, 'Runs without React or a page.'),
  never('ground-without-node', { path: '^(rules|src/engine)/' }, { dependencyTypes: ['core'] }, 'Runs in a browser and in Node alike.'),
  never(
    'engine-without-packages',
    { path: '^(rules/language|rules/china|src/engine)/' },
    { path: 'node_modules/' },
    'Rules and engine are our own.',
  ),
  never('app-without-node', { path: '^src/', pathNot: '^src/headless/' }, { dependencyTypes: ['core'] }, 'A browser has no Node modules.'),
  never(
    'ship-only-dependencies',
    { path: '^(rules|src)/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    'A dev dependency does not ship.',
  ),
  never('no-cycles', {}, { circular: true }, 'A cycle means that two modules are one.'),
  never(
    'resolvable',
    {},
    { couldNotResolve: true, pathNot: '^virtual:' },
    'An import that leads nowhere cannot be checked; what the build itself makes is called virtual:.',
  ),
]

module.exports = {
  forbidden: [...floors, ...doors, ...places, ...purity],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
