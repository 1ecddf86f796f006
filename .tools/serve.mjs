import { readFile, realpath, stat } from 'node:fs/promises';
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

/** True for a name that begins with a dot, or below a folder of such a name: not meant for visitors. */
const isHidden = (file) => file.split(/[/\\]/).some((name) => name.startsWith('.'));

/** The file's real place when it is inside `root`: a link may lead anywhere. Undefined otherwise. */
async function insideOf(root, file) {
  const [realRoot, real] = await Promise.all([realpath(root), realpath(file)]).catch(() => []);
  return real?.startsWith(realRoot + sep) ? real : undefined;
}

/** The file that a request asks for. Undefined if it is outside `prefix` or `root`, hidden, or missing. */
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
  if (!file.startsWith(root + sep) || isHidden(file.slice(root.length))) return undefined;
  const real = await insideOf(root, file);
  if (real === undefined) return undefined;
  const found = await stat(real).catch(() => undefined);
  return found?.isFile() ? { file: real, size: found.size, changed: found.mtimeMs } : undefined;
}

/**
 * The page's own address without its last slash, as somebody types it. The answer is a permanent redirect, as of most
 * hosts: a browser remembers it, also without a network.
 */
const lacksSlash = (prefix, url) => prefix !== '/' && url.split('?')[0] === prefix.slice(0, -1);

/** Whether the browser accepts gzip: `gzip;q=0` says that it does not. */
function acceptsGzip(header = '') {
  const weights = header.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/),
  );
  const weight = (name) => weights.find(([coding]) => coding === name)?.[1];
  const isNamed = (name) => weights.some(([coding]) => coding === name);
  const name = isNamed('gzip') ? 'gzip' : isNamed('*') ? '*' : undefined;
  return name !== undefined && Number(weight(name) ?? 1) > 0;
}

const zipped = new Map();

/** A file's compressed bytes: computed once for each state of the file, for all servers and visits. */
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
  const zip = compressed.has(extension) && acceptsGzip(request.headers['accept-encoding']);
  // Only files with their hash in the name may be cached without asking again.
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
 * Serves a folder, read only, with the security headers. `prefix` (`/` or `/some/path/`) is the path at which it
 * appears. `listen(port, host)` resolves with the actual port: 0 asks for any free one. `before` is called with the
 * requested address and awaited before each answer: a test uses it to imitate a slow network.
 */
export function createStaticServer({ root, prefix = '/', before = async (_address) => undefined }) {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    }
    await before(request.url ?? '/');
    if (lacksSlash(prefix, request.url ?? '/'))
      return response.writeHead(301, { ...headers, Location: prefix }).end();
    const found = await fileFor(root, prefix, request.url ?? '/');
    if (found === undefined)
      return response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
    // The file may be deleted between the check and the reading.
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
    /** Cuts open connections, as if the plug were pulled. */
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
