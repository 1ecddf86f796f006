import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const headers = JSON.parse(await readFile(new URL('./headers.json', import.meta.url), 'utf8'));

const typeByExtension = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** The file a request means, or undefined: outside `prefix`, above `root`, or not there. */
async function fileFor(root, prefix, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined;
  const wanted = path.slice(prefix.length);
  const file = normalize(join(root, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted));
  if (!file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size, changed: found.mtimeMs } : undefined;
}

const zipped = new Map();

/** A file's compressed bytes: made once for each of its states, whatever number of servers and visits. */
async function zippedBytes(file, tag) {
  const known = zipped.get(file);
  if (known?.tag === tag) return known.bytes;
  const bytes = await promisify(gzip)(await readFile(file));
  zipped.set(file, { tag, bytes });
  return bytes;
}

async function send(request, response, { file, size, changed }) {
  const extension = extname(file);
  const tag = `"${size.toString(36)}-${Math.round(changed).toString(36)}"`;
  const zip = compressed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  // Only files whose name holds their hash may be kept without asking again.
  const kept = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const own = {
    'Content-Type': typeByExtension[extension] ?? 'application/octet-stream',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === tag) return response.writeHead(304, { ...headers, ...own }).end();
  const bytes = zip ? await zippedBytes(file, tag) : await readFile(file);
  response.writeHead(200, {
    ...headers,
    ...own,
    'Cache-Control': kept,
    'Content-Length': bytes.length,
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  return response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Serves a folder with the security headers, read only. `prefix` (`/` or `/some/path/`) is where it seems to lie.
 * `listen(port, host)` resolves with the port really taken: 0 asks for any free one. `before` is waited for ahead of each
 * answer, with the address that is asked for: a test plays a slow network with it.
 */
export function createStaticServer({ root, prefix = '/', before = async (_address) => undefined }) {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    }
    await before(request.url ?? '/');
    const found = await fileFor(root, prefix, request.url ?? '/');
    if (found === undefined)
      return response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
    // A file that goes between the look and the reading.
    return send(request, response, found).catch(() => response.destroy());
  });
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.removeListener('error', reject);
          resolve(server.address().port);
        });
      }),
    /** As if the plug were pulled: open connections are cut. */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
