import { holdLock, openAside } from '../kit/browserDatabase.ts';
import { createPerson } from '../kit/person.ts';
import { test } from '../kit/tablet.ts';
import { words } from '../kit/words.ts';
import { beginWriting } from '../kit/writing.ts';

test('A first script that never arrives whole is told by the page itself, in every language', async ({
  tablet,
}) => {
  tablet.forgive(/./);
  await tablet
    .context()
    .route(/assets\/start.*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const cut = "' }),
    );
  await tablet
    .context()
    .route(/assets\/index.*\.js/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const cut = "' }),
    );
  const page = tablet.page();
  await page.goto(tablet.at());
  for (const sentence of ['Le programme n’a pas démarré', 'The program did not start'])
    await page.getByText(sentence).waitFor({ state: 'visible', timeout: 15_000 });
  await tablet.context().unrouteAll();
});

test('A start that succeeds never shows that sentence', async ({ tablet }) => {
  const page = await tablet.open();
  await page.getByRole('button', { name: words('home.newPlatform') }).waitFor();
  await page.getByText('Le programme n’a pas démarré').waitFor({ state: 'hidden' });
});

test('A browser that forbids even to ask for a database is told as one that keeps nothing', async ({
  tablet,
}) => {
  const page = tablet.page();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await tablet.open();
  await page.getByRole('heading', { name: words('app.unavailableTitle') }).waitFor();
});

test('While another window’s write does not end, a new window says so, and goes on by itself when it ends', {
  timeout: 90_000,
}, async ({ tablet }) => {
  const person = await beginWriting(tablet, 'Aînés');
  await person.write('Un toit');
  const aside = await openAside(tablet, await tablet.context().newPage());
  await holdLock(aside);
  const page = await tablet.context().newPage();
  await page.goto(tablet.at());
  await page.getByRole('heading', { name: words('app.silentTitle') }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: words('app.rescue') }).waitFor();
  await aside.close();
  await createPerson(page).openPlatform('Commune de Trooz');
});
