import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import { planExample } from '#exchange/example.ts';
import { CodingPage } from '#features/coding/CodingPage.tsx';
import { messagesIn } from '#i18n/catalogue.ts';
import { coding as fr } from '#i18n/fr/coding.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { IntlProvider } from '#i18n/intl.ts';
import { OpenPlatformProvider } from '#session/useOpenPlatform.tsx';
import { SessionProvider } from '#session/useSession.tsx';
import { aClassification, aCriterion, criterionIdOf } from '../../kit/build.ts';
import { indexOf, perform } from '../../kit/commitTo.ts';
import { enterFast } from '../../kit/fastFingers.ts';
import { enter, type Room } from '../../kit/room.tsx';
import { steeredIds } from '../../kit/steered.ts';
import { words } from '../../kit/words.ts';

beforeAll(() => {
  window.scrollTo = () => undefined;
});

const three = [aCriterion(1), aCriterion(2), aCriterion(3)];
const submit = ({ form }: HTMLInputElement) => form !== null && fireEvent.submit(form);
const begin = (initials: string) => {
  fireEvent.change(screen.getByLabelText(fr.initials), { target: { value: initials } });
  submit(screen.getByLabelText<HTMLInputElement>(fr.initials));
};
const field = () => screen.getByLabelText<HTMLInputElement>(pieces.field);
const give = (code: string) => {
  fireEvent.change(field(), { target: { value: code } });
  fireEvent.keyDown(field(), { key: 'Enter' });
};
const criterion = (nth: number, total: number) =>
  screen.findByRole('region', { name: words('coding.criterion', { nth, total }) });
const button = (name: string) => screen.getByRole('button', { name });

const start = async (room: Room = { criteria: three }, initials = 'lm') => {
  const shown = await enter(<CodingPage />, 'coding', room);
  begin(initials);
  return { ...shown, index: () => shown.openPlatform.state.getState().index };
};

test('Initials are enough to begin, and they are one coder however they are typed', async () => {
  const { index } = await start();
  expect((await criterion(1, 3)).textContent).toContain('critère 1');
  give('a08');
  expect(index().coders()).toEqual(['LM']);
  expect(index().classificationOf(criterionIdOf(1), 'LM')).toMatchObject({ typed: 'a08', memo: '' });
  expect(index().classificationOf(criterionIdOf(1))).toBeUndefined();
});

test('Codes typed faster than the run follows reach each criterion once, and the end is said', async () => {
  const { index } = await start();
  await enterFast(field, ['a08', 'b01', 'c02']);
  expect(screen.getByText(fr.allDone)).toBeDefined();
  const codes = [1, 2, 3].map((nth) => index().classificationOf(criterionIdOf(nth), 'LM')?.code.component);
  expect(codes).toEqual(['A08', 'B01', 'C02']);
});

test.each([
  ['', fr.noInitials],
  ['=', fr.noInitials],
  ['Marie-Christine', words('problems.TooLong', { length: 15, limit: 12 })],
])('"%s" does not begin, and the screen says why', async (initials, why) => {
  await start({ criteria: three }, initials);
  expect(screen.getByText(why)).toBeDefined();
  expect(screen.queryByLabelText(pieces.field)).toBeNull();
});

test('A code given brings the next criterion, and says so to those who do not see it', async () => {
  await start();
  await criterion(1, 3);
  field().focus();
  give('D02');
  expect((await criterion(2, 3)).textContent).toContain('critère 2');
  expect(screen.getByText(words('coding.given', { code: 'D02', text: 'critère 2' }))).toBeDefined();
  expect(document.activeElement).toBe(field());
  expect(await screen.findByText(words('coding.done', { done: 1, total: 3 }))).toBeDefined();
});

test('A word of the key, then a touch; the focus goes to the next criterion', async () => {
  const { index } = await start();
  await criterion(1, 3);
  fireEvent.change(field(), { target: { value: 'dettes' } });
  fireEvent.click(screen.getByRole('option', { name: /^A08/ }));
  expect(index().classificationOf(criterionIdOf(1), 'LM')?.code.component).toBe('A08');
  expect(document.activeElement?.contains(await criterion(2, 3))).toBe(true);
});

test('Dimension, then component; the arrows walk through them', async () => {
  const { index } = await start();
  await criterion(1, 3);
  field().focus();
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(screen.getByRole('button', { name: /^D/ }));
  fireEvent.click(screen.getByRole('button', { name: /^Attribuer D02/ }));
  expect(index().classificationOf(criterionIdOf(1), 'LM')?.code.component).toBe('D02');
});

test('What is no code is not given, and what was typed stays', async () => {
  const { index } = await start();
  await criterion(1, 3);
  give('A8');
  expect(screen.getByText(words('problems.MalformedCode', { text: 'A8' }))).toBeDefined();
  expect(field().value).toBe('A8');
  expect(index().coders()).toEqual([]);
});

test('Skipped criteria come again at the end; when all are coded, the screen says so', async () => {
  await start();
  await criterion(1, 3);
  fireEvent.click(button(fr.skip));
  await criterion(2, 3);
  give('A08');
  await criterion(3, 3);
  give('A08');
  await criterion(1, 3);
  give('A08');
  expect(await screen.findByText(fr.allDone)).toBeDefined();
  fireEvent.click(button(fr.finish));
  fireEvent.click(await screen.findByRole('button', { name: fr.review }));
  await criterion(1, 3);
});

test('One can go back, see the own code and take it away', async () => {
  const { index } = await start();
  await criterion(1, 3);
  give('E01');
  await criterion(2, 3);
  fireEvent.click(button(fr.previous));
  expect((await criterion(1, 3)).textContent).toContain('E01');
  fireEvent.click(button(fr.takeAway));
  expect(index().classificationOf(criterionIdOf(1), 'LM')).toBeUndefined();
  expect(document.activeElement?.contains(await criterion(1, 3))).toBe(true);
});

test('A choice is undone like any other act', async () => {
  const { openPlatform, index } = await start();
  await criterion(1, 3);
  give('E01');
  await expect.poll(() => openPlatform.state.getState().past.length).toBe(2);
  await openPlatform.undo();
  expect(index().coders()).toEqual([]);
  expect(await screen.findByText(words('coding.done', { done: 0, total: 3 }))).toBeDefined();
});

test('It goes on where it stopped, after a reload or another day', async () => {
  const { session, openPlatform } = await start();
  await criterion(1, 3);
  give('E01');
  fireEvent.click(button(fr.skip));
  await criterion(3, 3);
  cleanup();
  render(
    <SessionProvider session={session}>
      <IntlProvider locale="fr" messages={await messagesIn('fr')} timeZone="UTC">
        <OpenPlatformProvider openPlatform={openPlatform}>
          <CodingPage />
        </OpenPlatformProvider>
      </IntlProvider>
    </SessionProvider>,
  );
  await criterion(3, 3);
  fireEvent.click(button(fr.stop));
  expect(screen.getByLabelText<HTMLInputElement>(fr.initials).value).toBe('LM');
  fireEvent.click(await screen.findByRole('button', { name: words('coding.resume', { done: 1, total: 3 }) }));
  await criterion(2, 3);
});

test('A sample holds as many criteria as were asked for', async () => {
  await enter(<CodingPage />, 'coding', { criteria: three });
  fireEvent.click(screen.getByLabelText(new RegExp(fr.scopeSample)));
  fireEvent.change(screen.getByLabelText(fr.size), { target: { value: '2' } });
  begin('lm');
  await criterion(1, 2);
});

test('An empty platform says that criteria are written first', async () => {
  await enter(<CodingPage />, 'coding');
  expect(screen.getByRole('link', { name: fr.write })).toBeDefined();
});

/** The Blégny example, with the group's codes or with modified ones. */
function blegny(changed: (code: string) => string = (code) => code): Room {
  const index = indexOf();
  perform(index, planExample(steeredIds(), createCodebookView(shippedCodebook)).plan);
  const { platforms, groups, criteria, classifications } = index.records();
  const platformId = platforms[0]?.id;
  const own = <R extends { readonly platformId: unknown }>(records: readonly R[]) =>
    records.map((record) => ({ ...record, platformId: '01900000-0000-7000-8000-aaaaaaaaaaaa' as never }));
  expect(platformId).toBeDefined();
  return {
    groups: own(groups),
    criteria: own(criteria),
    classifications: own(classifications).map((one) => {
      const component = changed(one.code.component) as never;
      return { ...one, typed: component, code: { component } };
    }),
  };
}

const labels = new Map(
  shippedCodebook.entries.map(({ code, label }) => [String(code), labelIn(label, 'fr')?.text ?? '']),
);

test('While coding blind, no code of the group and no label of one is anywhere on the screen', async () => {
  const room = blegny();
  const { container } = await start(room);
  await criterion(1, 36);
  const used = new Set((room.classifications ?? []).map(({ code }) => String(code.component)));
  expect(used.size).toBe(21);
  for (let step = 0; step < 36; step += 1) {
    const own = [...container.querySelectorAll('p[dir="auto"]')].map(({ textContent }) => textContent ?? '');
    const html = own.reduce((shown, text) => shown.replaceAll(text, ''), container.innerHTML);
    const dimensions = shippedCodebook.dimensions.map(({ label }) => labelIn(label, 'fr')?.text);
    for (const code of used) {
      expect(html).not.toContain(code);
      const label = labels.get(code) ?? '';
      if (!dimensions.includes(label)) expect(html).not.toContain(`>${label}<`);
    }
    fireEvent.click(button(fr.skip));
  }
});

test('The blind screen is the same, letter for letter, whatever the group gave', async () => {
  const shown = async (room: Room) => {
    const { container } = await start(room);
    const seen: string[] = [];
    for (let step = 1; step <= 5; step += 1) {
      await criterion(step, 36);
      seen.push(container.innerHTML);
      give('H01');
    }
    fireEvent.change(field(), { target: { value: 'logement' } });
    fireEvent.click(button(fr.previous));
    seen.push(container.innerHTML);
    cleanup();
    return seen.map((html) => html.replaceAll(/_r_[a-z0-9]+_/g, ''));
  };
  const asTheyAre = await shown(blegny());
  expect(await shown(blegny(() => 'I00'))).toEqual(asTheyAre);
  expect(await shown({ ...blegny(), classifications: [] })).toEqual(asTheyAre);
});

test('Another coder’s codes are as unseen as the group’s', async () => {
  const choices = three.map((_, at) => aClassification(at + 1, 'C07', { coder: 'PD' }));
  const { container } = await start({ criteria: three, classifications: choices });
  await criterion(1, 3);
  expect(container.innerHTML).not.toContain('C07');
  expect(container.innerHTML).not.toContain('PD');
  expect(within(container).queryByText(words('coding.done', { done: 0, total: 3 }))).not.toBeNull();
});
