import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { type ManifestOptions, VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './.tools/compileMessages.mjs';
import headers from './.tools/headers.json' with { type: 'json' };
import { LongestFirst } from './.tools/longestFirst.mjs';
import project from './package.json' with { type: 'json' };

const paper = '#FBFAF6';
const port = 4173;

let outDir = 'dist';
const rememberOutDir: Plugin = {
  name: 'remember-out-dir',
  configResolved: (config) => {
    outDir = resolve(config.root, config.build.outDir);
  },
};

/** Applied only in the build: the dev server needs inline scripts. Our own servers send the same policy as a header. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: headers['Content-Security-Policy'] },
      injectTo: 'head-prepend',
    },
  ],
};

/** Reads a PNG's width and height, which are at a fixed position. */
function screenshot(file: string): {
  src: string;
  sizes: string;
  type: string;
  form_factor: 'wide' | 'narrow';
} {
  const bytes = readFileSync(join('public/screenshots', file));
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const form_factor = width >= height ? 'wide' : 'narrow';
  return { src: `screenshots/${file}`, sizes: `${width}x${height}`, type: 'image/png', form_factor };
}

type ManifestEntry = { url: string; revision: string | null; size: number };

const screenshots = existsSync('public/screenshots')
  ? readdirSync('public/screenshots').filter((file) => file.endsWith('.png'))
  : [];

const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Table SPIRAL',
  short_name: 'SPIRAL',
  description: 'Des post-its à la synthèse imprimée, même sans réseau.',
  lang: 'fr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: paper,
  theme_color: paper,
  categories: ['productivity', 'government'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  screenshots: screenshots.map(screenshot),
};

/**
 * The hash and the revision of each file. A revision makes the worker bypass the browser's own cache, which may hold a
 * bad copy.
 */
function sealed(entry: ManifestEntry): ManifestEntry & { integrity: string } {
  const hash = createHash('sha384').update(readFileSync(join(outDir, entry.url)));
  const digest = hash.digest('base64');
  return { ...entry, revision: digest.slice(0, 16), integrity: `sha384-${digest}` };
}

/**
 * Every file is cached for offline use. A file is accepted only if its bytes are the ones this build made. After a
 * captive portal's page with status 200, or half a deploy, the new version is refused and the old one stays active.
 */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/app/pwa',
  filename: 'sw.ts',
  registerType: 'prompt',
  injectRegister: false,
  includeManifestIcons: false,
  manifest,
  injectManifest: {
    globPatterns: ['**/*.{js,css,html,woff2,svg,png,txt,json}'],
    globIgnores: ['sw.js', 'screenshots/**', '.vite/**'],
    maximumFileSizeToCacheInBytes: 8_000_000,
    manifestTransforms: [(entries) => ({ manifest: entries.map(sealed), warnings: [] })],
  },
});

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** The modules that the page needs before it can render anything: those that `main.tsx` imports statically. */
function firstNeeded(graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [resolve('src/main.tsx')];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

let first: ReadonlySet<string> | undefined;
/**
 * One file instead of a dozen: each file costs a slow tablet some milliseconds, above all through the service worker.
 */
const inOneFile = (id: string, graph: Graph): string | null => {
  first ??= firstNeeded(graph);
  return first.has(id) || id.includes('rolldown/runtime') ? 'start' : null;
};

const screens = ['tests/**/*.test.tsx'];
const browser = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(project.version) },
  plugins: [react(), rememberOutDir, policyInPage, compileMessages(), process.env['VITEST'] ? [] : offline],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: address would be refused by font-src and worker-src, and could not be checked for integrity.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: inOneFile, debugName: 'start' }] } } },
  },
  worker: { format: 'es' },
  preview: { port, headers },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...screens, ...browser],
          testTimeout: 30_000,
          // Each test creates what it needs, so a process for each file would only cost its start.
          isolate: false,
        },
      },
      {
        extends: true,
        // Needs programs that are not everywhere: only `npm run test:long` runs it.
        test: { name: 'long', environment: 'node', include: ['tests/**/*.long.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'screens', environment: 'jsdom', include: screens, testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: browser,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
