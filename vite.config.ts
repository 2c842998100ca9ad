import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { divisions } from './scripts/divisions.mjs'
import { materials } from './scripts/materials/plugin.mjs'
import { policies } from './scripts/policies/plugin.mjs'

/** WeChat's kernel of 2021, the browsers of service halls, and the iPhones that stopped at iOS 14. */
const floor = ['es2020', 'chrome86', 'safari14']

/** What only the service hall takes stands in a folder of its own: a family's phone does not fetch it to work offline. */
const isOfCounter = (id: string): boolean => /[\\/](src[\\/](counter|headless)|node_modules[\\/](@tanstack|papaparse|@e965))[\\/]/.test(id)

/** What only portals' frames and their developers take stands in one too. */
const isForPortals = (id: string): boolean => /(^|[\\/])src[\\/](app[\\/]framed|embed)[\\/]/.test(id)

/** What a family fetches of the places it is tied to: its address names none of them. */
const isOfPlaces = (id: string): boolean => /[\\/]rules[\\/]china[\\/].*\.ts$/.test(id)

/** Where the site will be mounted, e.g. `/yuhui/`. Everything the build writes is relative to this. */
const base = process.env.YUHUI_BASE ?? '/'

/** Which packages went into what, for licences and the bill of materials. */
const made = materials('app')

export default defineConfig({
  base,
  // Who runs the site, for the privacy page: YUHUI_SITE_OPERATOR, YUHUI_SITE_CONTACT.
  envPrefix: ['VITE_', 'YUHUI_SITE_'],
  plugins: [react(), policies(), divisions(), made.page],
  resolve: {
    // One copy of React whoever asks for it. A smaller stand-in would be named here, under `alias`,
    // and nowhere else: component tests have their own configuration and stay on React.
    dedupe: ['react', 'react-dom'],
  },
  // Workers fetch the code for what they do, which only modules can. Only the counter has some.
  worker: {
    format: 'es',
    plugins: made.worker,
    rolldownOptions: {
      output: { entryFileNames: 'assets/counter/[name]-[hash].js', chunkFileNames: 'assets/counter/[name]-[hash].js' },
    },
  },
  build: {
    outDir: process.env.YUHUI_OUT ?? 'dist',
    target: floor,
    cssTarget: floor,
    // Phones fetch few files quickly and many files slowly; the picture of a mark is not worth a request.
    assetsInlineLimit: 2048,
    reportCompressedSize: false,
    // For scripts/pages.mjs, which names in each page's head what that page needs, and then takes it away.
    manifest: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ moduleIds, facadeModuleId }) => {
          if (moduleIds.every(isOfPlaces)) return 'assets/rules-[hash].js'
          if (moduleIds.every(isForPortals) || isForPortals(facadeModuleId ?? '')) return 'assets/embed/[name]-[hash].js'
          return `assets/${moduleIds.every(isOfCounter) ? 'counter/' : ''}[name]-[hash].js`
        },
        assetFileNames: ({ originalFileNames }) => `assets/${originalFileNames.some(isForPortals) ? 'embed/' : ''}[name]-[hash][extname]`,
        codeSplitting: {
          groups: [
            // What every room, every place and the worker share: the language, the facts, the engine, the components and the
            // libraries below them. Without a group of its own it falls apart into a dozen chunks of one kilobyte, each a
            // request; and nothing of it may stand in the entry, which needs it: the two would load in a circle.
            {
              name: 'common', // Not their texts: a reader loads one language. Nor what only some pages do: explaining, remedies, the years and the like.
              test: new RegExp(
                [
                  '[\\\\/](rules[\\\\/](language|household)|src[\\\\/](engine|ui))[\\\\/](?!(text|styles|explain|leave|remedy|witness|timeline|deadlines|bundle|compare)[\\\\/]|powers\\.)',
                  '[\\\\/]rules[\\\\/]registry',
                  '[\\\\/]node_modules[\\\\/](zod|react|react-router|i18next)[\\\\/]',
                  'vite[\\\\/]preload-helper|rolldown[\\\\/]runtime',
                ].join('|'),
              ),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
})
