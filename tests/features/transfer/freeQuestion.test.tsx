import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyVector } from '#domain/record/vector.ts';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { codedCollectionOf, criteriaCsv } from '#exchange/criteriaCsv.ts';
import { type UiLanguage, uiLanguages } from '#i18n/language.ts';
import { createSession } from '#session/session.ts';
import { aCore, start } from '../../app/program.tsx';
import { aCriterion, aGroup, aPlatform } from '../../kit/build.ts';
import { indexOf } from '../../kit/commitTo.ts';
import { labelIn } from '../../kit/words.ts';

const name = {
  fr: 'Et vos voisins ?',
  nl: 'En uw buren?',
  en: 'And your neighbours?',
  de: 'Und Ihre Nachbarn?',
  es: '¿Y sus vecinos?',
} as const;
const freeQuestion = { isAsked: true, place: 1, name, wording: {} } as const;

/** A platform that asks a fourth question, and one answer to it. */
const there = indexOf({
  platforms: [aPlatform({ name: 'Trooz', freeQuestion })],
  groups: [aGroup()],
  criteria: [aCriterion(1, { question: 'FREE', text: 'la rue' })],
});
const files = {
  backup: writeBundle({ records: there.records(), seen: emptyVector }),
  'file of criteria': criteriaCsv(codedCollectionOf(there)),
};

const plain = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The page that restores, on a device in this language. */
async function restoring(language: UiLanguage, core = aCore()) {
  const say = labelIn[language];
  await start('/restore', { ...core, session: createSession(core.effects, [language]) });
  const press = async (label: string) => {
    const button = await screen.findByRole('button', { name: label });
    await act(async () => {
      fireEvent.click(button);
    });
  };
  const paste = async (text: string) => {
    await press(say('transfer.paste'));
    fireEvent.change(screen.getByLabelText(say('transfer.pasteLabel')), { target: { value: text } });
    await press(say('transfer.readPaste'));
  };
  return { say, press, paste };
}

const cases = uiLanguages.flatMap((language) =>
  (Object.keys(files) as (keyof typeof files)[]).map((kind) => [kind, language] as const),
);

test.each(cases)(
  'Before a %s is restored on a new device, its fourth question has its own name (%s) and its place',
  async (kind, language) => {
    const { say, paste } = await restoring(language);
    await paste(files[kind]);
    const groups = within(await screen.findByRole('table', { name: say('transfer.groupsCaption') }));
    const heads = groups.getAllByRole('columnheader').map(plain);
    expect(heads.slice(1, -1)).toEqual([
      expect.stringContaining(say('common.question.WB')),
      expect.stringContaining(name[language]),
      expect.stringContaining(say('common.question.IB')),
      expect.stringContaining(say('common.question.ACT')),
    ]);
    const row = screen.getByText('la rue').closest('tr');
    expect(row && plain(row)).toContain(name[language]);
  },
);

test('A table may call the fourth question by the name that a platform of this device gives it', async () => {
  const core = aCore();
  const { press, paste, say } = await restoring('fr', core);
  await paste(files.backup);
  await press(say('transfer.restoreAction', { count: 1 }));
  await press(say('transfer.another'));
  await paste('Plate-forme;Groupe;Question;Post-it\nTrooz;Aînés;et vos voisins;le parc');
  await screen.findByRole('button', { name: say('transfer.importAction', { count: 1 }) });
  expect(screen.queryByText(/n’est pas une question connue/)).toBeNull();
});
