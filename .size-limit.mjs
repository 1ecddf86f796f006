import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const importsOf = (file) => Object.values(manifest).find((chunk) => chunk.file === file)?.imports ?? [];

/** A script and everything it imports at once: what must be there before the first screen works. */
function initial(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const key of importsOf(file)) initial(manifest[key].file, seen);
  return seen;
}

const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
if (scripts.length === 0) throw new Error('The page loads no script.');

export default [
  {
    name: 'Initial JS',
    path: [...new Set(scripts.flatMap((file) => [...initial(file)]))].map((file) => `dist/${file}`),
    limit: '200 kB',
    gzip: true,
  },
];
