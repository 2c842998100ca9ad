import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'

const exclude = [...configDefaults.exclude, 'tests/e2e/**']

export default defineConfig({
  test: {
    projects: [
      {
        // Rules, engine, command line, proofs: no browser, not even a pretended one.
        test: { name: 'logic', environment: 'node', include: ['tests/**/*.test.ts'], exclude },
      },
      {
        // Components and pages, on React.
        plugins: [react()],
        test: { name: 'pages', environment: 'jsdom', include: ['tests/**/*.test.tsx'], exclude, setupFiles: ['tests/setup.ts'] },
      },
    ],
    coverage: { provider: 'v8', include: ['rules/**/*.ts', 'src/**/*.{ts,tsx}'] },
  },
})
