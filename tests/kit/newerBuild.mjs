// Run by `newerDataVersion` in a process of its own: `node tests/kit/newerBuild.mjs <folder>`.
import { build } from 'vite';

const outDir = process.argv[2];

const changes = {
  // A build whose database no earlier build can read.
  'src/domain/record/registry.ts': [
    [/dataVersion = (\d+);/, (_, now) => `dataVersion = ${Number(now) + 1};`],
  ],
};

const changed = (text, [pattern, to]) => {
  if (!pattern.test(text)) throw new Error(`Not found any more: ${pattern}`);
  return text.replace(pattern, to);
};

const newer = {
  name: 'newer-data',
  enforce: 'pre',
  transform: (text, id) => {
    const file = Object.keys(changes).find((path) => id.endsWith(path));
    return file === undefined ? null : changes[file].reduce(changed, text);
  },
};

await build({
  logLevel: 'error',
  plugins: [newer],
  worker: { plugins: () => [newer] },
  build: { outDir, emptyOutDir: true },
});
