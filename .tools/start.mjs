import { networkInterfaces } from 'node:os';
import { hostOf, isForAll, nameOf, newPortWarning, wantedPort } from './address.mjs';
import { install } from './install.mjs';
import { inRoot, runOwn } from './run.mjs';
import { createStaticServer } from './serve.mjs';

const host = hostOf(process.env);
const wanted = wantedPort(process.env);

/** Listens on the wanted port, or on the next free one of ten. */
async function listen(server) {
  for (let port = wanted; ; port += 1) {
    try {
      return await server.listen(port, host);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= wanted + 9) throw error;
    }
  }
}

const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && !address.internal)
    .map(({ address }) => address);

function announce(port) {
  console.log(`\n  On this machine   http://${nameOf(host)}:${port}/`);
  if (isForAll(host)) {
    for (const address of lanAddresses()) console.log(`  On the network    http://${address}:${port}/`);
  } else console.log('  Other machines cannot open it. HOST=0.0.0.0 npm start lets them.');
  console.log(
    '\n  Open it always at the same address: a browser keeps words by address, and another address starts empty.',
  );
  if (port !== wanted) console.log(`\n${newPortWarning(wanted, port)}`);
  console.log(
    '\n  A browser keeps the program for use offline only from https or from localhost (see README, Hosting).',
  );
  console.log('  Stop with Ctrl+C.\n');
}

if (!(await install())) process.exit(1);
if ((await runOwn('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1);
const server = createStaticServer({ root: inRoot('dist') });
announce(await listen(server));
