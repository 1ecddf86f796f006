import { networkInterfaces } from 'node:os';
import { install } from './install.mjs';
import { inRoot, runOwn } from './run.mjs';
import { createStaticServer } from './serve.mjs';

const firstPort = Number(process.env['PORT'] ?? 4173);

/** Listens on the wanted port, or on the next free one of ten. */
async function listen(server) {
  for (let port = firstPort; ; port += 1) {
    try {
      return await server.listen(port, process.env['HOST'] ?? '0.0.0.0');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + 9) throw error;
    }
  }
}

const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
    .map(({ address }) => address);

function announce(port) {
  console.log(`\n  On this machine   http://localhost:${port}/`);
  if ((process.env['HOST'] ?? '0.0.0.0') !== '0.0.0.0') return;
  for (const address of lanAddresses()) console.log(`  On the network    http://${address}:${port}/`);
  console.log(
    '\n  A browser keeps the program for use offline only from https or from localhost (see README, Hosting).',
  );
  console.log('  Stop with Ctrl+C.\n');
}

if (!(await install())) process.exit(1);
if ((await runOwn('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1);
const server = createStaticServer({ root: inRoot('dist') });
announce(await listen(server));
