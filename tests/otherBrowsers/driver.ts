import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createListening } from './listening.ts';
import { patiently } from './patience.ts';
import { asScript, elementIn, type ScriptAnswer, type Wire } from './wire.ts';

/** A control or a text on the screen: by a selector, and by what it says. */
export type Wanted = {
  readonly css: string;
  /** Its label or its text, whole. */
  readonly says?: string;
  /** The beginning of its label or text. */
  readonly begins?: string;
};

export type SavedFile = { readonly name: string; readonly path: string; readonly bytes: Buffer };

/** A browser in the hands of somebody who reads the screen. Whatever is wanted is waited for. */
export interface Driver {
  readonly browser: string;
  readonly limits: readonly string[];
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until it is shown, and resolves with its reference. */
  see(wanted: Wanted): Promise<string>;
  press(wanted: Wanted): Promise<void>;
  /** Replaces what is in a field. */
  write(wanted: Wanted, text: string): Promise<void>;
  enter(wanted: Wanted): Promise<void>;
  /** Gives a file to a file field, which may be hidden behind a button. */
  give(css: string, path: string): Promise<void>;
  evaluate(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The file that the browser saves while `act` is done. */
  save(act: () => Promise<void>): Promise<SavedFile>;
  picture(name: string): Promise<void>;
  faults(): Promise<readonly string[]>;
  /** Kills the browser and opens its profile again, where that is possible. */
  readonly dieAndReopen: (() => Promise<Driver>) | undefined;
  quit(): Promise<void>;
}

const enterKey = '\uE007';

/** The first element that is drawn and says what is wanted. */
const seek = `
const [css, says, begins] = args;
const plain = (text) => text.replace(/\\s+/g, ' ').trim();
const textOf = (element) => plain(element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent);
const fits = (element) => (says == null || textOf(element) === plain(says)) && (begins == null || textOf(element).startsWith(plain(begins)));
return [...document.querySelectorAll(css)].find((element) => element.checkVisibility() && fits(element)) ?? null;`;

/** Inserts at the cursor, as an input method does. */
const insert = `document.execCommand('insertText', false, args[0]); return true;`;

const isWhole = (name: string) => !/\.(?:part|wkdownload)$/.test(name);

/** The new file in a folder, once its size stays the same. */
function newIn(
  folder: string,
  before: ReadonlySet<string>,
  sizes: Map<string, number>,
): SavedFile | undefined {
  const names = readdirSync(folder).filter((each) => !before.has(each));
  const [name] = names;
  if (name === undefined || !names.every(isWhole)) return undefined;
  const path = join(folder, name);
  const bytes = readFileSync(path);
  const isStill = bytes.length > 0 && sizes.get(name) === bytes.length;
  sizes.set(name, bytes.length);
  return isStill ? { name, path, bytes } : undefined;
}

async function saved(folder: string, act: () => Promise<void>): Promise<SavedFile> {
  const before = new Set(readdirSync(folder));
  const sizes = new Map<string, number>();
  await act();
  const file = await patiently(() => newIn(folder, before, sizes));
  if (file === undefined) throw new Error(`No file was saved; in the folder: ${readdirSync(folder)}`);
  return file;
}

/** The page reloads itself, as by the browser's own button. */
const reload = `globalThis.isFormerPage = true; setTimeout(() => location.reload()); return true;`;
const isReloaded = `return globalThis.isFormerPage === undefined && document.readyState === 'complete';`;

/** Resolves when the page has fetched nothing for half a second, or after ten. */
const quiet = `
const fetched = () => performance.getEntriesByType('resource').length;
for (let rounds = 0, last = -1; rounds < 20 && last !== fetched(); rounds += 1) {
  last = fetched();
  await new Promise((go) => setTimeout(go, 500));
}
return true;`;

/** An 11-inch tablet in landscape. */
const tabletScreen = { width: 1180, height: 820 };

export async function createDriver(wire: Wire): Promise<Driver> {
  const { send } = wire;
  const evaluate = async (script: string, ...args: readonly unknown[]) => {
    const { value, error } = (await send('run', asScript(script, args))) as ScriptAnswer;
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const { hear, listen } = createListening(evaluate);
  // What a page still loads when it is left is cut off, and Firefox calls that an error of the service worker.
  const leave = async () => {
    await evaluate(quiet);
    await hear();
  };
  await send('resize', tabletScreen);
  const { dieAndReopen } = wire;
  const see = async (wanted: Wanted) => {
    const { css, says, begins } = wanted;
    // Between two pages there may be no document to ask.
    const ask = () => evaluate(seek, css, says ?? null, begins ?? null).then(elementIn, () => undefined);
    const element = await patiently(ask);
    if (element !== undefined) return element;
    const screen = await evaluate('return document.body.innerText').catch(String);
    throw new Error(`Not on the screen: ${JSON.stringify(wanted)}\n${screen}`);
  };
  const press = async (wanted: Wanted) => void (await send('click', { element: await see(wanted) }));
  return {
    browser: wire.browser,
    limits: wire.limits,
    go: async (url) => {
      await leave();
      await send('navigate', { url });
      await listen();
    },
    reload: async () => {
      await leave();
      await evaluate(reload);
      // Between two pages there may be no document to ask.
      const ask = () =>
        evaluate(isReloaded).then(
          (is) => is || undefined,
          () => undefined,
        );
      if ((await patiently(ask)) === undefined) throw new Error('The page did not come back.');
      await listen();
    },
    see,
    press,
    write: async (wanted, text) => {
      const element = await see(wanted);
      await send('empty', { element });
      if (wire.typesEveryLetter || !/[\u{10000}-\u{10FFFF}]/u.test(text))
        return void (await send('type', { element, text }));
      await press(wanted);
      return void (await evaluate(insert, text));
    },
    enter: async (wanted) => void (await send('type', { element: await see(wanted), text: enterKey })),
    give: async (css, text) => {
      const element = elementIn(await evaluate('return document.querySelector(args[0])', css));
      await send('type', { element: element ?? '', text });
    },
    evaluate,
    save: (act) => saved(wire.downloads, act),
    picture: async (name) => {
      const file = resolve('test-results', `${wire.browser.split(' ')[0]}-${name}.png`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(String(await send('screenshot')), 'base64'));
    },
    faults: async () => [...(await hear()), ...(await wire.consoleErrors())],
    dieAndReopen: dieAndReopen && (async () => await createDriver(await dieAndReopen())),
    quit: wire.quit,
  };
}
