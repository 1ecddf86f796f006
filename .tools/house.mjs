import { createServer } from 'vite';
import { root } from './run.mjs';

/**
 * Lends the house's TypeScript to a tool: Node 20 cannot read it by itself; Vite can, and is here anyway. It listens to
 * no port. `modules` are paths from the project's folder; `work` gets all that they export.
 */
export async function withHouse(modules, work) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const loaded = await Promise.all(modules.map((file) => server.ssrLoadModule(`/${file}`)));
    return await work(Object.assign({}, ...loaded));
  } finally {
    await server.close();
  }
}
