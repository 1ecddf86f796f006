/** What a screen may import: every area below it. */
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

/** The areas of the code base: what each may import from the others. `types` means type-only imports. */
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

/** The only files of these areas that another area may import; the rest is internal. */
export const opened: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  features: { storage: ['src/storage/storage.ts', 'src/storage/persistence.ts'] },
};

/** Areas without import cycles, not even through types. */
export const untangled: readonly string[] = [
  ...['domain', 'merge', 'codebook', 'effects', 'storage', 'exchange', 'i18n', 'ui', 'pieces', 'app'],
];

/** Functions of tests that are sent to a page as text, so they must contain everything they need. */
export const selfContained: readonly string[] = ['tests/bench/watching.mjs watchPage'];

/**
 * The only places that may import each outside library: areas, folders or files below src. A library that is not listed
 * may not be imported.
 */
export const homes: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  papaparse: ['exchange'],
  uuidv7: ['effects'],
  '@noble/hashes': ['effects'],
  'use-intl': ['i18n'],
  // Only where messages are compiled: it never reaches a tablet.
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

/**
 * Folder names for kinds of code instead of subjects: such a folder would collect things that have nothing in common.
 */
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
