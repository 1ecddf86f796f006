import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** The entry and everything it imports at once: what must be there before the first screen works. */
function initial(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) initial(imported, seen);
  return seen;
}

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);

export default [
  {
    name: 'Initial JS',
    path: [...initial(entry)].map((name) => `dist/${manifest[name].file}`),
    limit: '200 kB',
    gzip: true,
  },
];
