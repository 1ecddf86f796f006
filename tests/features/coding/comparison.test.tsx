import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { CodingPage } from '#features/coding/CodingPage.tsx';
import { coding as fr } from '#i18n/fr/coding.ts';
import { pieces } from '#i18n/fr/pieces.ts';
import { aClassification, aCriterion, criterionIdOf, platformId } from '../../kit/build.ts';
import { openDialogs } from '../../kit/dialogs.ts';
import { enter } from '../../kit/room.tsx';
import { words } from '../../kit/words.ts';

beforeAll(() => {
  openDialogs();
  window.scrollTo = () => undefined;
});

/** The codes that each coder gave to criteria 1, 2, 3 …; a dot means none. */
function roomOf(codings: Readonly<Record<string, string>>) {
  const rows = Object.entries(codings).map(([coder, codes]) => ({ coder, codes: codes.split(' ') }));
  const criteria = (rows[0]?.codes ?? []).map((_, at) => aCriterion(at + 1));
  const classifications = rows.flatMap(({ coder, codes }, row) =>
    codes.flatMap((code, at) => {
      const id = `01900000-0000-7000-8000-dd${String(row * 1000 + at).padStart(10, '0')}` as never;
      return code === '.' ? [] : [aClassification(at + 1, code, { coder, id })];
    }),
  );
  return { criteria, classifications };
}

const two = roomOf({ '': 'A01 A08 D02 G00', LM: 'A01 A00 E01 .' });

async function compare(room = two) {
  const shown = await enter(<CodingPage />, 'coding', room);
  fireEvent.click(await screen.findByRole('button', { name: fr.seeAgreement }));
  return { ...shown, index: () => shown.openPlatform.state.getState().index };
}
const part = (name: string) => screen.findByRole('region', { name });
const decide = (n: number) =>
  screen.getByRole('button', { name: words('coding.decideFor', { text: `critère ${n}` }) });
const keep = () => fireEvent.click(screen.getByRole('button', { name: fr.keep }));
const reason = (text: string) =>
  fireEvent.change(screen.getByLabelText(fr.reasonField), { target: { value: text } });

function closeForLater() {
  fireEvent.click(screen.getAllByRole('button', { name: words('common.cancel') })[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: words('begun.keep') }));
}

test('The start says who coded how much, and offers to compare only when two did', async () => {
  await enter(<CodingPage />, 'coding', two);
  const list = await screen.findByText('LM');
  expect(list.parentElement?.textContent).toBe(`LM ${words('coding.coded', { count: 3 })}`);
  expect(screen.getByRole('button', { name: fr.seeAgreement })).toBeDefined();
});

test('With one coding only there is nothing to compare, and the screen says so', async () => {
  await enter(<CodingPage />, 'coding', roomOf({ '': 'A01 A08' }));
  expect(await screen.findByText(fr.compareNone)).toBeDefined();
  expect(screen.queryByRole('button', { name: fr.seeAgreement })).toBeNull();
});

test('Agreement is said in a sentence first, at both levels, with its base', async () => {
  await compare();
  const component = await part(fr.level.component);
  expect(component.textContent).toContain('Sur 3 critères codés par les deux, 1 a la même composante (33');
  expect((await part(fr.level.dimension)).textContent).toContain('2 ont la même dimension (67');
});

test('Both coefficients are in a table with their interval, and few criteria call for care', async () => {
  await compare();
  const table = within(await part(fr.level.component)).getByRole('table');
  expect(within(table).getByText(/^Composante · Accord corrigé du hasard, sur 3 critères$/)).toBeDefined();
  // κ = (1/3 − 1/9) / (1 − 1/9) = 0.25; α: n = 6, Σo = 2, Σn² = 8.
  expect(within(table).getByText(fr.kappa).closest('tr')?.textContent).toContain('0,25');
  expect(within(table).getByText(fr.alpha).closest('tr')?.textContent).toContain('0,29');
  const warning = words('coding.warning.fewUnits', { units: 3, needed: 30 });
  expect((await part(fr.level.component)).textContent).toContain(warning);
});

test('Three codings: alpha for all, kappa for every two, and any can be left out', async () => {
  await compare(roomOf({ '': 'A01 A08 D02', LM: 'A01 A00 E01', PD: 'A01 A08 D02' }));
  const component = await part(fr.level.component);
  expect(component.textContent).toContain('codés au moins deux fois');
  const pairs = within(component).getByRole('table', { name: fr.pairs.component });
  expect(within(pairs).getAllByRole('row')).toHaveLength(4);
  fireEvent.click(screen.getByRole('checkbox', { name: 'PD' }));
  expect((await part(fr.level.component)).textContent).toContain('codés par les deux');
  fireEvent.click(screen.getByRole('checkbox', { name: 'LM' }));
  expect(screen.getByText(fr.needTwo)).toBeDefined();
});

test('Each disagreement shows both codes, and whether the dimension is the same', async () => {
  await compare();
  const cards = within(await part(fr.disagreements)).getAllByRole('listitem');
  expect(cards.map(({ textContent }) => textContent?.includes(fr.sameDimension))).toEqual([true, false]);
  expect(cards[0]?.textContent).toMatch(/Le groupe.*A08.*LM.*A00/);
});

test('A decision takes one of the codes and a reason; both codings stay, and the synthesis reads the decision', async () => {
  const { index } = await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(3));
  fireEvent.click(screen.getByRole('radio', { name: /^E01/ }));
  keep();
  expect(screen.getByText(fr.noReason)).toBeDefined();
  expect(index().classificationOf(criterionIdOf(3))?.code.component).toBe('D02');
  reason('On parle du travail.');
  keep();
  expect(index().classificationOf(criterionIdOf(3))).toMatchObject({
    typed: 'E01',
    memo: 'On parle du travail.',
  });
  expect(index().classificationOf(criterionIdOf(3), '')?.typed).toBe('D02');
  const settled = await part(fr.settled);
  await vi.waitFor(() => expect(settled.textContent).toContain('On parle du travail.'));
  expect(await screen.findByText(words('coding.disagreementsCount', { count: 1 }))).toBeDefined();
});

test('Without a code nothing is decided, and the screen says so', async () => {
  const { index } = await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(3));
  reason('Parce que.');
  keep();
  expect(screen.getByText(fr.noCode)).toBeDefined();
  expect(index().classificationOf(criterionIdOf(3), '=')).toBeUndefined();
});

test('A third code nobody gave can be kept', async () => {
  const { index } = await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(3));
  fireEvent.click(screen.getByRole('radio', { name: fr.other }));
  const field = screen.getByLabelText<HTMLInputElement>(pieces.field);
  fireEvent.change(field, { target: { value: 'h01' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  reason('Ni l’un ni l’autre.');
  keep();
  expect(index().classificationOf(criterionIdOf(3), '=')?.code.component).toBe('H01');
});

test('A code that was chosen and a reason that was begun are still there after the dialog, or the tablet, was closed', async () => {
  const { textStore } = await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(2));
  fireEvent.click(screen.getByRole('radio', { name: /^A00/ }));
  reason('Le prix plutôt que');
  closeForLater();
  expect([...textStore.texts.values()].join()).toContain('Le prix plutôt que');
  fireEvent.click(decide(2));
  expect(screen.getByLabelText<HTMLTextAreaElement>(fr.reasonField).value).toBe('Le prix plutôt que');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^A00/ }).checked).toBe(true);
});

test('A code that no coder gave is still chosen when the dialog opens again', async () => {
  await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(2));
  fireEvent.click(screen.getByRole('radio', { name: fr.other }));
  const field = screen.getByLabelText(pieces.field);
  fireEvent.change(field, { target: { value: 'h01' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  closeForLater();
  fireEvent.click(decide(2));
  expect(screen.getByText(new RegExp(`^${fr.otherChosen}`)).textContent).toContain('H01');
});

test('A reason that an earlier version kept without a code is still there', async () => {
  const { textStore } = await compare();
  textStore.set(`draft:real:${platformId}:coding/reason/${criterionIdOf(2)}`, 'Le prix plutôt que');
  await part(fr.disagreements);
  fireEvent.click(decide(2));
  expect(screen.getByLabelText<HTMLTextAreaElement>(fr.reasonField).value).toBe('Le prix plutôt que');
});

const decided = roomOf({ '': 'A01 D02 D02', LM: 'A01 E01 E01', '=': '. E01 .' });

test('A decision can be opened again, and the focus stays among the decisions', async () => {
  const { index } = await compare(decided);
  await part(fr.settled);
  const reopen = screen.getByRole('button', { name: words('coding.reopenFor', { text: 'critère 2' }) });
  reopen.focus();
  fireEvent.click(reopen);
  expect(index().classificationOf(criterionIdOf(2))?.code.component).toBe('D02');
  expect(await screen.findByText(words('coding.settledCount', { count: 0 }))).toBeDefined();
  await vi.waitFor(() => expect(document.activeElement?.contains(screen.getByText(fr.settled))).toBe(true));
  expect(document.activeElement).not.toBe(document.body);
});

test('A decision can be changed, from what it was', async () => {
  const { index } = await compare(decided);
  await part(fr.settled);
  fireEvent.click(screen.getByRole('button', { name: words('coding.changeFor', { text: 'critère 2' }) }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^E01/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: /^D02/ }));
  reason('Relu ensemble.');
  keep();
  expect(index().classificationOf(criterionIdOf(2))).toMatchObject({ typed: 'D02', memo: 'Relu ensemble.' });
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });

test('The list is handed over as a file, settled ones with their reason, guarded against formulas', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:list';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const room = roomOf({ '': 'A01 D02', LM: 'A01 E01' });
  const criteria = room.criteria.map((one) => ({ ...one, text: '=1+1' }));
  await compare({ ...room, criteria });
  await part(fr.disagreements);
  fireEvent.click(screen.getByRole('button', { name: fr.saveList }));
  const text = await textOf(blobs[0] as Blob);
  expect(text.split('\r\n')[1]).toContain(`;"'=1+1";"D02";`);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(screen.getByText(/désaccords-/)).toBeDefined();
});

const withdrawElsewhere = ({ index, openPlatform }: Awaited<ReturnType<typeof compare>>, n: number) => {
  const plan = removeCriteria(index(), [criterionIdOf(n)]);
  if (!plan.ok) throw new Error('not there');
  act(() => void openPlatform.act(plan.value));
};

test('A criterion that another window withdraws is said to be so; code and reason stay, and it can be brought back', async () => {
  const shown = await compare();
  await part(fr.disagreements);
  fireEvent.click(decide(3));
  fireEvent.click(screen.getByRole('radio', { name: /^E01/ }));
  reason('On parle du travail.');
  withdrawElsewhere(shown, 3);
  keep();
  expect(screen.getByText(pieces.withdrawn.criteria)).toBeDefined();
  expect(screen.queryByText(words('problems.NotFound'))).toBeNull();
  expect(screen.getByLabelText<HTMLTextAreaElement>(fr.reasonField).value).toBe('On parle du travail.');
  fireEvent.click(screen.getByRole('button', { name: pieces.withdrawn.bringBack }));
  expect(screen.queryByText(pieces.withdrawn.criteria)).toBeNull();
  keep();
  const kept = { typed: 'E01', memo: 'On parle du travail.' };
  expect(shown.index().classificationOf(criterionIdOf(3))).toMatchObject(kept);
  expect(shown.index().classificationOf(criterionIdOf(3), '')?.typed).toBe('D02');
});
