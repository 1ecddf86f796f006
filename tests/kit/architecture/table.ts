/** What a screen may import: every area below it. */
const belowFeatures = {
  domain: 'all',
  merge: 'all',
  codebook: 'all',
  effects: 'all',
  storage: 'all',
  exchange: 'all',
  copies: 'all',
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
  copies: { domain: 'all', storage: 'all', exchange: 'all' },
  i18n: { domain: 'types' },
  ui: {},
  session: {
    domain: 'all',
    merge: 'all',
    codebook: 'all',
    storage: 'all',
    effects: 'all',
    copies: 'types',
    i18n: 'all',
  },
  pieces: { domain: 'all', codebook: 'all', i18n: 'all', session: 'all', ui: 'all' },
  features: belowFeatures,
  app: { ...belowFeatures, features: 'all' },
};

/** The only files of these areas that another area may import; the rest is internal. */
export const opened: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  features: {
    storage: ['src/storage/storage.ts', 'src/storage/persistence.ts'],
    copies: ['src/copies/copies.ts', 'src/copies/copy.ts'],
  },
};

/** Areas without import cycles, not even through types. */
export const untangled: readonly string[] = [
  ...[
    'domain',
    'merge',
    'codebook',
    'effects',
    'storage',
    'exchange',
    'copies',
    'i18n',
    'ui',
    'pieces',
    'app',
  ],
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
  'age-encryption': ['exchange/packing'],
  uuidv7: ['effects'],
  // Ids in `effects`; the checksums of backups and tables in `exchange`. All are pure.
  '@noble/hashes': ['effects', 'exchange/bundle', 'exchange/tables'],
  fflate: ['exchange/tables'],
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

/** The fields of `ui` and `pieces` in which somebody types. */
export const fields: readonly string[] = [
  'src/ui/TextField.tsx',
  'src/ui/TextArea.tsx',
  'src/ui/DateField.tsx',
  'src/ui/NumberStepper.tsx',
  'src/ui/SearchField.tsx',
  'src/pieces/codebook/CodeField.tsx',
];

/** What keeps the words that somebody types: an editor takes the value of its fields from there. */
export const keeper = 'src/session/useKept.ts';

/** Files that draw a field whose value another file keeps. */
export const keptBy: Readonly<Record<string, string>> = {
  'src/features/capture/Composer.tsx': 'src/features/capture/useComposing.ts',
  'src/features/capture/Translated.tsx': 'src/features/capture/useComposing.ts',
  'src/features/capture/CorrectedWords.tsx': 'src/features/capture/Correction.tsx',
  'src/features/coding/comparison/SettleDialog.tsx': 'src/features/coding/comparison/useSettling.ts',
  'src/features/platform/FreeQuestionFields.tsx': 'src/features/platform/PlatformDialog.tsx',
  'src/features/platform/PlatformFieldset.tsx': 'src/features/platform/PlatformDialog.tsx',
  'src/features/platform/GroupFieldset.tsx': 'src/features/platform/GroupForm.tsx',
  'src/features/platform/WordingFields.tsx': 'src/features/platform/GroupForm.tsx',
  'src/features/transfer/RowChoices.tsx': 'src/features/transfer/choices.ts',
  'src/features/versions/conflicts/UnitChoice.tsx': 'src/features/versions/conflicts/useChoosing.ts',
};

/** Files that draw a field in which no words wait to be saved, each with the reason. */
export const notKept: Readonly<Record<string, string>> = {
  'src/pieces/codebook/CodeField.tsx': 'draws the field: its caller keeps the value',
  'src/pieces/codebook/CodebookChooser.tsx': 'searches the codebook; a code is given at once',
  'src/features/classify/select/ChosenBar.tsx': 'searches the codebook; a code is given at once',
  'src/features/codebook/CodebookPage.tsx': 'searches',
  'src/features/criteria/Filters.tsx': 'searches',
  'src/features/versions/bin/BinPage.tsx': 'searches',
  'src/features/coding/ScopeChoice.tsx': 'saved at each change, with the progress of the coding',
  'src/features/transfer/NewPassphrase.tsx': 'a passphrase, which is stored nowhere',
  'src/features/transfer/Unlock.tsx': 'a passphrase, which is stored nowhere',
  'src/features/coding/InitialsField.tsx': 'saved at each change, with the progress of the coding',
};

/** In lines. */
export const limits = { file: 300, function: 40, component: 80 } as const;
