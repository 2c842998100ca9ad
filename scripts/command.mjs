// Makes the command stand alone: one folder of plain JavaScript that runs wherever Node does, without this repository
// and without its packages. For clusters, and for whoever starts it often: it begins sooner than from the sources.
//   node scripts/command.mjs [folder]
import process from 'node:process'
import { build } from 'vite'

const outDir = process.argv[2] ?? '.cache/command'

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { check: 'src/headless/cli.ts', worker: 'src/headless/jobs/worker.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
    },
  },
})
