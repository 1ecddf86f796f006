import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { test as base, expect } from 'vitest';
import { createStaticServer } from '../../.tools/serve.mjs';
import { createMachine, type Machine } from './machine.ts';
import { createWatch } from './watch.ts';

export type TabletOptions = {
  /** The built program. Default: DIST, or dist. */
  readonly dist?: string;
  /** The path at which it appears on the server, with a slash at both ends. Default `/`. */
  readonly prefix?: string;
};

/** A person's tablet, and the server from which its program came. */
export interface Tablet {
  /** The current page; a restart makes a new one. */
  page(): Page;
  context(): BrowserContext;
  /** The address of a place in the program: `at('#/settings')`. */
  at(place?: string): string;
  /** Opens a place by its address, as a bookmark would: a full load, even when only the hash differs. */
  open(place?: string): Promise<Page>;
  /** Stops the server and cuts open connections. */
  pullThePlug(): Promise<void>;
  /** Starts the server again at the same address, with another build if one is named. */
  plugIn(dist?: string): Promise<void>;
  /**
   * From now on the server does not answer for addresses like these, until `release` is called. `times`: how often at
   * most.
   */
  holdBack(pattern: RegExp, times?: number): Held;
  /** Waits until the program is cached on the device and active. */
  keptOffline(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<Page>;
  /** Closes the browser, changes the files it keeps, and opens it again. */
  restartAfter(change: () => void): Promise<Page>;
  /** Sends SIGKILL to every process of this browser, then opens the same profile again. */
  dieAndRestart(): Promise<Page>;
  /** Crashes the page's process, as when memory runs out, and opens another page in its place. */
  crash(): Promise<Page>;
  /** Errors that must never happen and did. `forgive` excludes those that a test causes on purpose. */
  readonly faults: readonly string[];
  forgive(pattern: RegExp): void;
  turnOff(): Promise<void>;
}

function builtProgram(dist = process.env['DIST'] ?? 'dist'): string {
  const folder = resolve(dist);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built program in ${folder}: npx vite build.`);
  return folder;
}

const originOf = (port: number): string => `http://localhost:${port}`;

/** `used`: every port that a tablet of this file has or had. `left`: those of tablets that were turned off. */
const used = new Set<number>();
const left = new Set<string>();

type Before = (address: string) => Promise<undefined>;
type Held = { readonly asked: () => number; readonly release: () => void };

/** Holds back answers, as a slow network does. */
function createHolding() {
  const holds = new Set<(address: string) => Promise<undefined> | undefined>();
  const before: Before = async (address) => {
    for (const hold of holds) await hold(address);
  };
  const holdBack = (pattern: RegExp, times = Number.POSITIVE_INFINITY): Held => {
    let asked = 0;
    let letGo: () => void = () => undefined;
    const released = new Promise<undefined>((go) => {
      letGo = () => go(undefined);
    });
    const hold = (address: string) => {
      if (!pattern.test(address)) return undefined;
      asked += 1;
      return asked > times ? undefined : released;
    };
    holds.add(hold);
    const release = () => {
      holds.delete(hold);
      letGo();
    };
    return { asked: () => asked, release };
  };
  return { before, holdBack };
}

/** A server at an address that no earlier one had: a browser may still have stored something of theirs. */
async function listenAnew(options: TabletOptions, prefix: string, before: Before) {
  const server = createStaticServer({ root: builtProgram(options.dist), prefix, before });
  const port = await server.listen(0, '127.0.0.1');
  if (!used.has(port)) {
    used.add(port);
    return { server, port };
  }
  await server.close();
  return listenAnew(options, prefix, before);
}

/** A server that can be stopped and started again at the same address. */
async function createPlug(options: TabletOptions) {
  const prefix = options.prefix ?? '/';
  const { before, holdBack } = createHolding();
  const { port, ...first } = await listenAnew(options, prefix, before);
  let { server } = first;
  return {
    holdBack,
    origin: originOf(port),
    pull: () => server.close(),
    plugIn: async (dist = options.dist) => {
      server = createStaticServer({ root: builtProgram(dist), prefix, before });
      await server.listen(port, '127.0.0.1');
    },
  };
}

/**
 * A new tablet that has never seen the program. If it gets a machine that other tablets used before, its origin is new
 * all the same, so nothing they stored is visible. If not, it has a machine of its own, deleted when the tablet is
 * turned off.
 */
export async function createTablet(options: TabletOptions = {}, given?: Machine): Promise<Tablet> {
  const plug = await createPlug(options);
  // Requests of the former tablet's page, which was just closed, may still arrive.
  const watch = createWatch((address) =>
    [plug.origin, ...left].some((origin) => address.startsWith(`${origin}/`)),
  );
  const machine = given ?? (await createMachine());
  const { context } = machine;
  let page: Page;
  const turnOn = async () => {
    await watch.follow(context());
    page = context().pages()[0] ?? (await context().newPage());
    return page;
  };
  await turnOn();
  const at = (place = '') => `${plug.origin}${options.prefix ?? '/'}${place}`;
  return {
    page: () => page,
    context,
    at,
    open: async (place) => {
      await page.goto('about:blank');
      await page.goto(at(place));
      return page;
    },
    pullThePlug: plug.pull,
    plugIn: plug.plugIn,
    holdBack: plug.holdBack,
    keptOffline: () =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        while (navigator.serviceWorker.controller === null) await new Promise((go) => setTimeout(go, 20));
      }),
    restart: async () => {
      await machine.restart();
      return turnOn();
    },
    restartAfter: async (change) => {
      await machine.restartAfter(change);
      return turnOn();
    },
    dieAndRestart: async () => {
      await machine.dieAndRestart();
      return turnOn();
    },
    crash: async () => {
      const fallen = page;
      const crashed = new Promise((done) => fallen.once('crash', done));
      const cdp = await context().newCDPSession(fallen);
      void cdp.send('Page.crash').catch(() => undefined);
      await crashed;
      page = await context().newPage();
      await fallen.close();
      return page;
    },
    faults: watch.faults,
    forgive: watch.forgive,
    turnOff: async () => {
      try {
        await (given === undefined ? machine.throwAway() : machine.clear());
      } finally {
        watch.leave();
        left.add(plug.origin);
        await plug.pull();
      }
    },
  };
}

type Kit = {
  readonly options: TabletOptions;
  /** One browser for all tests of a file: starting one for each would take half of their time. */
  readonly machine: Machine;
  readonly tablet: Tablet;
};

const shot = (name: string): string =>
  resolve('test-results', `${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`);

/**
 * A test with a tablet of its own, which fails on any fault that the tablet reports. For another tablet:
 * `test.extend({ options: … })`.
 */
export const test = base.extend<Kit>({
  options: {},
  machine: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what is asked for
    async ({}, use) => {
      const machine = await createMachine();
      await use(machine);
      await machine.throwAway();
    },
    { scope: 'file' },
  ],
  tablet: async ({ options, machine, task }, use) => {
    const tablet = await createTablet(options, machine);
    await use(tablet);
    if (task.result?.state === 'fail') {
      await tablet
        .page()
        .screenshot({ path: shot(task.name), fullPage: true, timeout: 5000 })
        .catch(() => undefined);
    }
    await tablet.turnOff();
    expect(tablet.faults).toEqual([]);
  },
});
