import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compileMessages } from '../../.tools/compileMessages.mjs';

const root = process.cwd();
const pages = resolve(root, 'tests/bench/pages');

const quiet = { logLevel: 'warn', base: './' };

/** The program exactly as `npm run build` makes it. */
const buildApp = (folder) =>
  build({ ...quiet, build: { outDir: relative(root, join(folder, 'app')), emptyOutDir: true } });

/** The program of another source tree, built with that tree's own settings. */
export function buildAppOf(tree, outDir) {
  const vite = resolve('node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'];
  execFileSync(process.execPath, args, { cwd: tree, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** A page of the bench, built with the program's own settings but without its service worker. */
export const buildPage = (folder, name, from = pages) =>
  build({
    ...quiet,
    configFile: false,
    root: join(from, name),
    plugins: [react(), compileMessages()],
    build: {
      outDir: join(folder, name),
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  });

// The smallest service worker that does what ours must: cache every file and answer from the cache.
const emptyWorker = (files) => `
const files = ${JSON.stringify(files)};
addEventListener('install', (event) => event.waitUntil(caches.open('empty').then((cache) => cache.addAll(files))));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))),
);
`;

async function buildEmpty(folder) {
  const built = await buildPage(folder, 'empty');
  const files = built.output.map(({ fileName }) => fileName).filter((name) => !name.startsWith('.vite'));
  writeFileSync(join(folder, 'empty', 'sw.js'), emptyWorker(['./', ...files]));
}

const builders = {
  app: buildApp,
  empty: buildEmpty,
  core: (folder) => buildPage(folder, 'core'),
  screens: (folder) => buildPage(folder, 'screens'),
};

/** Builds the named pages, each into a folder of its name. */
export async function buildAll(folder, names) {
  for (const name of names) await builders[name](folder);
}
