import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const page = readFileSync('dist/index.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const importsOf = (file) => Object.values(manifest).find((chunk) => chunk.file === file)?.imports ?? [];

const gzippedSize = (file) => gzipSync(readFileSync(`dist/${file}`)).length;

/** A script and everything it imports at once: what must be there before the first screen works. */
function initial(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const key of importsOf(file)) initial(manifest[key].file, seen);
  return seen;
}

const named = (pattern) => [...page.matchAll(pattern)].map(([, file]) => file);
const scripts = named(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
const sheets = named(/href="\.\/(assets\/[^"]+\.css)"/g);
/** The messages of the home page: a device loads those of one language. The largest are counted. */
const [messages] = Object.entries(manifest)
  .filter(([name]) => name.endsWith('?compiled=first'))
  .map(([, { file }]) => file)
  .sort((a, b) => gzippedSize(b) - gzippedSize(a));
if (scripts.length === 0) throw new Error('The page loads no script.');
if (sheets.length === 0) throw new Error('The page loads no style sheet.');
if (messages === undefined) throw new Error('No messages are loaded first.');

const script = new Set(scripts.flatMap((file) => [...initial(file)]));
const inBuild = (files) => files.map((file) => `dist/${file}`);

// Of these, some 3 kB keep the second place, compare at the start and mend after a failed write: what must already be in
// memory when a disk fails cannot be loaded then. Some 2 kB know what was erased, which every reading of a platform asks.
// Some 0.5 kB open a closed database again before anything is told of it, and check a begun form before it is shown.
export default [
  { name: 'Initial JS', path: inBuild([...script]), limit: '154 kB', gzip: true },
  {
    name: 'All that the first page needs but its font',
    path: inBuild([...script, ...sheets, messages]),
    limit: '166.7 kB',
    gzip: true,
  },
];
