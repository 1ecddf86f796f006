import { createServer } from 'vite';
import { root } from './run.mjs';

/**
 * Lets a tool use the project's TypeScript modules. Node 20 cannot read TypeScript; Vite can, and is installed anyway.
 * No port is opened. `modules` are paths from the project's folder; `work` receives all that they export.
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
