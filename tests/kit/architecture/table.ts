/** What a screen may import: everything below it. */
const belowFeatures = {
  domain: 'all',
  merge: 'all',
  codebook: 'all',
  effects: 'all',
  storage: 'all',
  exchange: 'all',
  i18n: 'all',
  ui: 'all',
  session: 'all',
  pieces: 'all',
} as const;

/** The house's areas: what each may import from the others. `types` means type-only imports. */
export const mayImport: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  domain: {},
  merge: { domain: 'all' },
  codebook: { domain: 'all' },
  effects: { domain: 'all' },
  storage: { domain: 'all', merge: 'all' },
  exchange: { domain: 'all', merge: 'all', codebook: 'all' },
  i18n: { domain: 'types' },
  ui: {},
  session: { domain: 'all', merge: 'all', codebook: 'all', storage: 'all', effects: 'all', i18n: 'all' },
  pieces: { domain: 'all', codebook: 'all', i18n: 'all', session: 'all', ui: 'all' },
  features: belowFeatures,
  app: { ...belowFeatures, features: 'all' },
};

/** Of these areas, the only files that another area may import: the rest is how they do it. */
export const opened: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  features: { storage: ['src/storage/storage.ts', 'src/storage/persistence.ts'] },
};

/** Areas in which no file leads back to itself, not even by types. */
export const untangled: readonly string[] = [
  ...['domain', 'merge', 'codebook', 'effects', 'storage', 'exchange', 'i18n', 'ui', 'pieces', 'app'],
];

/** Functions of tests that are sent to a page as text: what they need has to be in them. */
export const selfContained: readonly string[] = ['tests/bench/watching.mjs watchPage'];

/** Where each outside library lives: areas, folders or files below src. A library that is not listed has no home. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  papaparse: ['exchange'],
  uuidv7: ['effects'],
  '@noble/hashes': ['effects'],
  'use-intl': ['i18n'],
  // Only where words are made ready: it never reaches a tablet.
  'icu-minify': ['i18n/compileMessages.ts'],
  react: ['ui', 'session', 'pieces', 'features', 'app', 'main.tsx'],
  'react-dom': ['app', 'main.tsx'],
  zustand: ['session'],
  wouter: ['session', 'app'],
  recharts: ['features/charts'],
  '@dnd-kit/core': ['features/classify/board/dragging.tsx'],
  '@tanstack/react-table': ['features/criteria'],
  '@tanstack/react-virtual': ['features/criteria'],
  '@fontsource-variable/atkinson-hyperlegible-next': ['ui', 'app', 'main.tsx'],
  'workbox-precaching': ['app/pwa'],
  'workbox-routing': ['app/pwa'],
};

/** Kinds, not subjects: a folder with such a name would gather what has nothing in common. */
export const forbiddenFolders: readonly string[] = [
  'common',
  'components',
  'helper',
  'helpers',
  'hooks',
  'lib',
  'libs',
  'misc',
  'models',
  'services',
  'shared',
  'stores',
  'types',
  'util',
  'utils',
];

/** In lines. */
export const limits = { file: 300, function: 40, component: 80 } as const;
