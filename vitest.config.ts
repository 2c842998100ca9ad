import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { divisions } from './scripts/divisions.mjs'
import { policies } from './scripts/policies/plugin.mjs'

/** A busy machine is slow, not wrong: nothing here is late before this. */
const testTimeout = 120_000

const exclude = [...configDefaults.exclude, 'tests/e2e/**']

export default defineConfig({
  test: {
    projects: [
      {
        // Rules, engine, command line, proofs: no browser, not even a pretended one.
        plugins: [divisions()],
        test: { name: 'logic', environment: 'node', testTimeout, include: ['tests/**/*.test.ts'], exclude },
      },
      {
        // Components and pages, on React.
        plugins: [react(), policies(), divisions()],
        test: {
          name: 'pages',
          environment: 'jsdom',
          testTimeout,
          include: ['tests/**/*.test.tsx'],
          exclude,
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
    coverage: { provider: 'v8', include: ['rules/**/*.ts', 'src/**/*.{ts,tsx}'] },
  },
})
