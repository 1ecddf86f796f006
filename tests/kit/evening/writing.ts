import type { Page } from 'playwright';
import { methodQuestions } from '#domain/platform/question.ts';
import type { UiLanguage } from '#i18n/language.ts';
import { composer, savedNote } from '../person.ts';
import type { Post } from '../posts.ts';
import type { Evening } from './story.ts';

/** Pastes as the system's own paste does. */
const paste = (page: Page, text: string): Promise<void> =>
  composer(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const typedOf = ({ text, code, coded, times }: Post): string =>
  `${text}${coded ? ` #${code.toLowerCase()}` : ''}${times === undefined ? '' : ` x${times}`}`;

const lettersBeside = (post: Post): number => typedOf(post).length - post.text.length;

function enterInLedger({ ledger, language }: Evening, post: Post): void {
  const { group, question, text, code, times = 1, coded, scribe, translated } = post;
  ledger.add({
    group,
    question,
    text,
    language: translated?.language ?? language,
    times,
    ...(coded && { code }),
    ...(scribe && { scribe }),
    ...(translated && { translation: translated.to }),
  });
}

/** Pastes a numbered list from elsewhere: the numbers are removed, and each line becomes a criterion. */
async function pasteList(evening: Evening, list: readonly Post[]): Promise<void> {
  const { page, person } = evening;
  const { hands, say } = person;
  if (list.length === 0) return;
  await paste(page, list.map((post, nth) => `${nth + 1}. ${typedOf(post)}`).join('\n'));
  const dialog = page.getByRole('dialog');
  await hands.tick(dialog.getByLabel(say('capture.pasteMarkers')));
  await hands.press(dialog.getByRole('button', { name: say('capture.pasteSplit', { count: list.length }) }));
  await dialog.waitFor({ state: 'detached' });
  const last = list.at(-1)?.text ?? '';
  await savedNote(page, last);
  for (const post of list) enterInLedger(evening, post);
}

const languageNamed = (screen: UiLanguage, tag: string): string =>
  new Intl.DisplayNames([screen], { type: 'language' }).of(tag) ?? tag;

/** Writes in another language with the group's own words beside it, then returns to the group's language. */
async function writeTranslated(evening: Evening, post: Post, to: string, tag: string): Promise<void> {
  const { page, language } = evening;
  const { hands, say } = evening.person;
  const other = languageNamed(language, tag);
  const own = languageNamed(language, language);
  await hands.pick(page.getByRole('combobox', { name: say('capture.language') }), other);
  await hands.write(composer(page), post.text);
  await hands.write(page.getByLabel(say('capture.translation', { language: own })), to);
  await hands.enter();
  await savedNote(page, post.text);
  await hands.press(
    page.getByRole('button', { name: `${say('capture.inLanguage', { language: other })}. ` }),
  );
  enterInLedger(evening, post);
}

async function writeOne(evening: Evening, post: Post): Promise<void> {
  const { page, person } = evening;
  const { hands, say } = person;
  if (post.translated) return writeTranslated(evening, post, post.translated.to, post.translated.language);
  const scribe = page.getByRole('button', { name: say('common.scribe'), exact: true });
  if (post.scribe) await hands.press(scribe);
  await person.write(typedOf(post), post.text);
  hands.acts.keys += lettersBeside(post);
  if (post.scribe) await hands.press(scribe);
  enterInLedger(evening, post);
}

/** Writes every post-it of every table, group by group and question by question. */
export async function writeEverything(evening: Evening): Promise<void> {
  const { person, groups, posts } = evening;
  for (const group of groups) {
    await person.goTo('groups');
    await person.writeFor(group);
    for (const question of methodQuestions) {
      if (question !== 'WB') await person.ask(question);
      const pile = posts.filter((post) => post.group === group && post.question === question);
      for (const post of pile.filter(({ pasted }) => !pasted)) await writeOne(evening, post);
      await pasteList(
        evening,
        pile.filter(({ pasted }) => pasted),
      );
    }
  }
}

/**
 * For each question writes one text again in other letters and joins it to the first: two on the note, which names the
 * similar text, and one in the list of similar criteria.
 */
export async function joinWhatIsAlike(evening: Evening): Promise<void> {
  const { page, person, ledger } = evening;
  const { hands, say } = person;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const [group = ''] = evening.groups;
  await person.goTo('groups');
  await person.writeFor(group);
  for (const question of ['WB', 'ACT', 'IB'] as const) {
    if (question !== 'WB') await person.ask(question);
    const host = ledger.rows().find((row) => row.group === group && row.question === question);
    if (host === undefined) throw new Error(`Nothing written to ${question}`);
    const text = `${host.text.toUpperCase()} !`;
    await writeOne(evening, { ...host, text, code: '' });
    if (question === 'IB') {
      await hands.press(button(say('capture.similar', { count: 1 })));
      await hands.press(button(say('capture.joinCount', { count: 2 })));
      await hands.press(
        page
          .getByRole('dialog')
          .getByRole('button', { name: say('common.close') })
          .last(),
      );
    } else await hands.press(button(say('capture.joinNamed', { text, host: host.text })));
    await page.getByText(text, { exact: true }).waitFor({ state: 'detached' });
    ledger.join(text, host.text);
  }
}
