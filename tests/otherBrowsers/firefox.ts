import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callMarionette, type Marionette } from './marionette.ts';
import { patiently } from './patience.ts';
import { createHome, type Home, startProgram } from './program.ts';
import type { Command, Wire } from './wire.ts';

const names: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  run: 'WebDriver:ExecuteAsyncScript',
  click: 'WebDriver:ElementClick',
  type: 'WebDriver:ElementSendKeys',
  empty: 'WebDriver:ElementClear',
  screenshot: 'WebDriver:TakeScreenshot',
  resize: 'WebDriver:SetWindowRect',
};

/** What a person would set: the language, and one folder for downloads. Marionette chooses a free port itself. */
function writePreferences({ folder, downloads }: Home): void {
  const preferences = {
    'marionette.port': 0,
    'intl.accept_languages': 'fr-BE, fr',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}

const portFile = (folder: string): string => join(folder, 'MarionetteActivePort');

/** The port that Marionette has written into the profile. */
function portIn(folder: string): number | undefined {
  const file = portFile(folder);
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return port > 0 ? port : undefined;
}

/** Reads Firefox's own console: script errors, breaches of the policy, and what a page logged as an error. */
const readConsole = `
const isOurs = (address) => /^https?:/.test(address ?? '');
const errors = Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && isOurs(each.sourceName) && !(each.flags & Ci.nsIScriptError.warningFlag))
  .map(({ message }) => message);
const logged = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
  .filter(({ level, filename }) => level === 'error' && isOurs(filename))
  .map((each) => 'Console: ' + each.arguments.join(' '));
return [...errors, ...logged];`;

async function errorsOf({ send }: Marionette): Promise<readonly string[]> {
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    const answer = await send('WebDriver:ExecuteScript', { script: readConsole, args: [] });
    return (answer as { readonly value: readonly string[] }).value;
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

const flags = ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access'];

type Session = { readonly capabilities: { readonly browserVersion: string } };

async function startFirefox({ folder }: Home) {
  // A killed Firefox leaves the file of its former port.
  rmSync(portFile(folder), { force: true });
  const firefox = startProgram('firefox-esr', [...flags, '--profile', folder], { HOME: folder });
  const port = await patiently(() => portIn(folder), 60_000);
  if (port === undefined) throw new Error(`Firefox does not listen: ${firefox.printed()}`);
  const marionette = await callMarionette(port);
  const { capabilities } = (await marionette.send('WebDriver:NewSession', { capabilities: {} })) as Session;
  return { firefox, marionette, version: capabilities.browserVersion };
}

async function openProfile(home: Home): Promise<Wire> {
  const { firefox, marionette, version } = await startFirefox(home);
  const end = async () => {
    marionette.hangUp();
    await firefox.end();
  };
  return {
    browser: `Firefox ${version}`,
    limits: ['Its own reload goes past the service worker: the page reloads itself instead.'],
    typesEveryLetter: true,
    downloads: home.downloads,
    send: async (command, { element, ...params } = {}) => {
      const answer = await marionette.send(names[command], { ...params, id: element, full: false });
      return (answer as { readonly value?: unknown }).value;
    },
    consoleErrors: () => errorsOf(marionette),
    dieAndReopen: async () => {
      await end();
      return await openProfile(home);
    },
    quit: async () => {
      await end();
      home.throwAway();
    },
  };
}

/** Firefox without a window and without geckodriver, on a profile of its own. */
export async function openFirefox(): Promise<Wire> {
  const home = createHome();
  writePreferences(home);
  return await openProfile(home);
}
