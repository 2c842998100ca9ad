// What the lint refuses, and why. Each list is one reason.

const refuse = (message) => (selector) => ({ selector, message })

/** Functions that Chromium 86 or Safari 14 do not have. The build lowers syntax; it adds no functions. */
const missing = refuse('Not in Chromium 86 or Safari 14, and the build adds no functions.')
const methods = [
  'at',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'symmetricDifference',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'isWellFormed',
  'toWellFormed',
  'transferToFixedLength',
  'randomUUID',
  'showPopover',
  'checkVisibility',
  'requestIdleCallback',
].join('|')
const statics = [
  ['Object', 'hasOwn|groupBy'],
  ['Map', 'groupBy'],
  ['Array', 'fromAsync'],
  ['Promise', 'withResolvers|try'],
  ['AbortSignal', 'timeout|any|abort'],
  ['Intl', 'ListFormat|DisplayNames|Segmenter|DurationFormat|supportedValuesOf'],
  ['URL', 'canParse|parse'],
]
export const aboveTheFloor = [
  missing(`CallExpression > MemberExpression.callee[computed=false][property.name=/^(${methods})$/]`),
  ...statics.map(([object, names]) => missing(`MemberExpression[object.name="${object}"][property.name=/^(${names})$/]`)),
  missing('CallExpression[callee.name=/^(structuredClone|requestIdleCallback)$/]'),
  missing('NewExpression[callee.name=/^(WeakRef|FinalizationRegistry|BroadcastChannel|CompressionStream|DecompressionStream)$/]'),
  // One lookbehind makes Safari before 16.4 refuse the whole file it stands in.
  missing('Literal[regex.pattern=/\\(\\?<[=!]/]'),
  missing('Literal[regex.flags=/[dv]/]'),
]

/** Safari before 15.4 knows no dialogs. One component knows what to do then. */
const dialog = refuse('Safari 14 has no dialogs: use the Dialog of src/ui.')
export const bareDialogs = [
  dialog('JSXOpeningElement[name.name="dialog"]'),
  dialog('CallExpression > MemberExpression.callee[property.name="showModal"]'),
]

/** What a smaller stand-in for React does differently. The alias in the build must stay possible. */
const different = refuse('Preact does not do this as React does; the build must be able to stand on either.')
export const beyondPreact = [
  different('JSXOpeningElement[name.name="title"]:not(JSXElement[openingElement.name.name="svg"] JSXOpeningElement)'),
  different('JSXOpeningElement[name.name=/^(meta|link)$/]'),
  different('JSXOpeningElement[name.name="form"] > JSXAttribute[name.name="action"] > JSXExpressionContainer'),
  different('JSXAttribute[name.name="formAction"]'),
]
const differs = 'Not the same, or not there, on Preact; the build must be able to stand on either.'
const reactNames = [
  'default',
  'Activity',
  'ViewTransition',
  'cache',
  'use',
  'useActionState',
  'useEffectEvent',
  'useOptimistic',
  'useTransition',
]
export const reactOnly = {
  paths: [
    { name: 'react', importNames: reactNames, message: differs },
    { name: 'react-dom', importNames: ['default', 'createPortal', 'useFormState', 'useFormStatus'], message: differs },
  ],
}

/** Modules that cost more than they seem to. */
export const foreignModules = {
  paths: [
    { name: 'react-router-dom', message: 'Import from react-router.' },
    { name: 'react-router/dom', message: 'Makes a second copy of the router. Import from react-router.' },
    { name: 'zod', message: 'Import zod/mini: a third of the size.' },
  ],
}

/** A verdict is for a day, and the day is handed in. */
const clock = refuse('No hidden clock: the day is a parameter, and only the app’s edge asks what day it is.')
export const clocks = [
  clock('NewExpression[callee.name="Date"][arguments.length=0]'),
  clock('CallExpression[callee.name="Date"]'),
  clock('MemberExpression[object.name="Date"][property.name="now"]'),
  clock('MemberExpression[object.name="performance"][property.name="now"]'),
  clock('MemberExpression[object.name="Math"][property.name="random"]'),
]

/** Nothing on the ground floors may depend on where or in what it runs. */
export const hiddenState = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'process'].map(
  (name) => ({
    name,
    message: 'Rules and engine are pure: what they need is handed in.',
  }),
)

export const defaultExports = [{ selector: 'ExportDefaultDeclaration', message: 'Export by name: a name that is searched for is found.' }]
