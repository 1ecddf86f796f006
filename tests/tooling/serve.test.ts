import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStaticServer } from '../../.tools/serve.mjs';

let folder: string;
let server: ReturnType<typeof createStaticServer>;
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not served');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'dist', 'assets', 'a-1.js'), 'export {};');
  server = createStaticServer({ root: join(folder, 'dist'), prefix: '/a/b/' });
  port = await server.listen(0, '127.0.0.1');
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** fetch would tidy the path up before sending it. */
const raw = (path: string, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });

test('A page below a sub-path is served with the security headers', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/a/b/`);
  expect(await answer.text()).toBe('<!doctype html>');
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('A file whose name holds its hash may be kept for ever, any other is asked for again', async () => {
  const asset = await fetch(`http://127.0.0.1:${port}/a/b/assets/a-1.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(`http://127.0.0.1:${port}/a/b/index.html`);
  const again = await fetch(page.url, { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('The address without its last slash leads to the one with it, for ever', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/a/b`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/a/b/']);
  expect(await raw('/a/bc')).toBe(404);
});

test('Nothing outside the folder can be read, and nothing can be written', async () => {
  expect(await raw('/a/b/../../../secret.txt')).toBe(404);
  expect(await raw('/a/b/..%2fsecret.txt')).toBe(404);
  expect(await raw('/a/b/%2e%2e/secret.txt')).toBe(404);
  expect(await raw('/a/b/%00')).toBe(404);
  expect(await raw('/a/b/%E0%A4%A')).toBe(404);
  expect(await raw('/index.html')).toBe(404);
  expect(await raw('/a/b/missing.js')).toBe(404);
  expect(await raw('/a/b/', 'PUT')).toBe(405);
});

test('A link that leads out of the folder is not followed, one that stays inside is', async () => {
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  symlinkSync(folder, join(folder, 'dist', 'above'));
  symlinkSync(join(folder, 'dist', 'assets'), join(folder, 'dist', 'inside'));
  expect(await raw('/a/b/link.txt')).toBe(404);
  expect(await raw('/a/b/above/secret.txt')).toBe(404);
  expect(await raw('/a/b/inside/a-1.js')).toBe(200);
});

test('Names that begin with a dot are not served', async () => {
  mkdirSync(join(folder, 'dist', '.vite'));
  writeFileSync(join(folder, 'dist', '.vite', 'manifest.json'), '{}');
  writeFileSync(join(folder, 'dist', '.env'), 'x');
  expect(await raw('/a/b/.vite/manifest.json')).toBe(404);
  expect(await raw('/a/b/.env')).toBe(404);
});

test.each([
  ['gzip, deflate, br', 'gzip'],
  ['gzip;q=0', undefined],
  ['br, gzip; q=0.0', undefined],
  ['*', 'gzip'],
  ['gzip;q=0, *', undefined],
  ['identity', undefined],
])('A browser that accepts “%s” gets the compression it asked for', async (accepted, sent) => {
  const coding = await new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': accepted };
    request({ host: '127.0.0.1', port, path: '/a/b/', headers }, (answer) => {
      answer.resume();
      resolve(answer.headers['content-encoding']);
    })
      .on('error', reject)
      .end();
  });
  expect(coding).toBe(sent);
});

test('Once closed it answers no more', async () => {
  await server.close();
  await expect(raw('/a/b/')).rejects.toThrow('ECONNREFUSED');
});
