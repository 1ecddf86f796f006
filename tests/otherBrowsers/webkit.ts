import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { patiently } from './patience.ts';
import { createHome, type Home, type Program, startProgram } from './program.ts';
import type { Command, Wire } from './wire.ts';

/** Each command as WebKitWebDriver knows it: a method, and a path below the session. */
const paths: Readonly<Record<Command, readonly ['GET' | 'POST', string]>> = {
  navigate: ['POST', 'url'],
  run: ['POST', 'execute/async'],
  click: ['POST', 'element/:element/click'],
  type: ['POST', 'element/:element/value'],
  empty: ['POST', 'element/:element/clear'],
  screenshot: ['GET', 'screenshot'],
  resize: ['POST', 'window/rect'],
};

type Session = { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(address, { method, ...sent });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${JSON.stringify(value)}`);
  return value;
}

/** A port on which nobody listens at this moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

/** A display that exists in memory only. It writes its number to the third stream. */
async function startDisplay(): Promise<{ readonly name: string; readonly display: Program }> {
  const screen = ['-screen', '0', '1280x1024x24'];
  const display = startProgram('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', ...screen]);
  const number = await patiently(() => /^\d+$/m.exec(display.printed())?.[0]);
  if (number === undefined) throw new Error(`Xvfb gave no display: ${display.printed()}`);
  return { name: `:${number}`, display };
}

/** MiniBrowser saves without asking, in the folder that the desktop names for downloads. */
function environmentOf({ folder, downloads }: Home, display: string): Readonly<Record<string, string>> {
  const config = join(folder, 'config');
  mkdirSync(config);
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    HOME: folder,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

async function startDriver(home: Home, display: string) {
  const port = await freePort();
  const driver = startProgram('WebKitWebDriver', [`--port=${port}`], environmentOf(home, display));
  const base = `http://127.0.0.1:${port}`;
  const answers = () => ask('GET', `${base}/status`).catch(() => undefined);
  if ((await patiently(answers)) === undefined)
    throw new Error(`WebKitWebDriver does not answer: ${driver.printed()}`);
  return { driver, base };
}

const limits = [
  'Each of its sessions begins with nothing stored: what a killed browser keeps is not tried.',
  'Its keys reach no letter beyond U+FFFF: emoji are inserted as an input method inserts them.',
  'It does not show the console: errors are heard by the page itself, from the end of its loading on.',
];

/** WebKitGTK's MiniBrowser on a display in memory. Each session begins with nothing stored. */
export async function openWebKit(): Promise<Wire> {
  const home = createHome();
  const { name, display } = await startDisplay();
  const { driver, base } = await startDriver(home, name);
  const session = (await ask('POST', `${base}/session`, { capabilities: {} })) as Session;
  const address = `${base}/session/${session.sessionId}`;
  return {
    browser: `WebKitGTK ${session.capabilities.browserVersion}`,
    limits,
    typesEveryLetter: false,
    downloads: home.downloads,
    send: (command, { element = '', ...params } = {}) => {
      const [method, path] = paths[command];
      const body = method === 'GET' ? undefined : params;
      return ask(method, `${address}/${path.replace(':element', element)}`, body);
    },
    consoleErrors: async () => [],
    quit: async () => {
      await ask('DELETE', address).catch(() => undefined);
      await driver.end();
      await display.end();
      home.throwAway();
    },
  };
}
