import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import {
  aboveTheFloor,
  bareDialogs,
  beyondPreact,
  clocks,
  defaultExports,
  foreignModules,
  hiddenState,
  reactOnly,
} from './scripts/lint/bans.mjs'

const code = ['rules/**/*.ts', 'src/**/*.{ts,tsx}']
const ground = ['rules/**/*.ts', 'src/engine/**/*.ts']
const elsewhere = ['tests/**/*.{ts,tsx}', '*.config.ts']

/** Pages that the router loads lazily by their default export, and the files of tools that ask for one. */
const mayDefault = ['**/*.config.{ts,js}', 'src/**/*page.tsx', 'src/**/*Page.tsx', 'src/**/pages/**/*.tsx']

// ESLint lets a later block replace a rule, not add to it: each block below states its whole list.
const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] })
const imports = (...lists) => ({
  'no-restricted-imports': ['error', { paths: lists.flatMap((l) => l.paths ?? []), patterns: lists.flatMap((l) => l.patterns ?? []) }],
})

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-folder/',
      'dist-single/',
      'library/',
      'coverage/',
      '.cache/',
      'public/',
      'test-results/',
      'playwright-report/',
      '**/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      ...syntax(defaultExports),
      ...imports(foreignModules),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: code, rules: { ...syntax(defaultExports, aboveTheFloor, bareDialogs, beyondPreact), ...imports(foreignModules, reactOnly) } },
  {
    // The two mistakes that only types can show: a promise nobody waits for, an outcome nobody handles.
    files: code,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ground, rules: { ...syntax(defaultExports, aboveTheFloor, clocks), 'no-restricted-globals': ['error', ...hiddenState] } },
  {
    files: ['rules/**/*.ts'],
    rules: imports(foreignModules, reactOnly, {
      patterns: [{ regex: '(^|/)src(/|$)', message: 'Rules stand on the ground: they import nothing from src/.' }],
    }),
  },
  { files: mayDefault, ignores: elsewhere, rules: syntax(aboveTheFloor, bareDialogs, beyondPreact) },
  { files: ['src/ui/Dialog.tsx'], rules: syntax(defaultExports, aboveTheFloor, beyondPreact) },
  { files: [...elsewhere, 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  // These speak to a terminal.
  { files: ['src/headless/**/*.ts', 'scripts/**/*.mjs', 'docs/examples/**', 'tests/bench/**/*.ts'], rules: { 'no-console': 'off' } },
)
