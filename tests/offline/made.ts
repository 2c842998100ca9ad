import type { Build } from '../../src/offline/build'

/** A build of a few files. */
export const build: Build = {
  version: 'v2',
  entry: 'assets/index-NEW.js',
  assets: {
    'assets/index-NEW.js': 'sha256-entry',
    'assets/index-NEW.css': 'sha256-style',
    'assets/national-AAA.js': 'sha256-national',
    'icon.svg': 'sha256-icon',
    'assets/counter/files-BBB.js': 'sha256-files',
  },
  core: 2,
  languages: ['', 'en/'],
  shell: 'answers/',
  drawn: ['answers', 'places', 'results'],
  readable: ['policies'],
}
