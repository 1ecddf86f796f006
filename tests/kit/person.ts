import type { Locator, Page } from 'playwright';
import { places } from '#app/places.ts';
import type { Question } from '#domain/platform/question.ts';
import { languageName, type UiLanguage } from '#i18n/language.ts';
import type { Place, Stop } from '#session/places.ts';
import type { ClassifyView } from '#session/preferences.ts';
import { type Hands, touching } from './hands.ts';
import { labelIn, type Words, words } from './words.ts';

/**
 * What a facilitator does with the program, by the labels on the screen. Each method ends when the screen shows the
 * result.
 */
export interface Person {
  readonly hands: Hands;
  /** The messages that this person reads on the screen. */
  readonly say: Words;
  /** From anywhere: opens the settings, chooses another language, and returns to the start page. */
  readIn(language: UiLanguage): Promise<void>;
  /** From the start page: creates a platform without groups and opens it. */
  createPlatform(name: string): Promise<void>;
  openPlatform(name: string): Promise<void>;
  openExample(): Promise<void>;
  createGroup(name: string): Promise<void>;
  /** Goes to another place of the open platform, by the rail and the section links. */
  goTo(place: Place): Promise<void>;
  /** From the groups' page: opens a group's composer. */
  writeFor(group: string): Promise<void>;
  ask(question: Question): Promise<void>;
  /** Writes one post-it; ends when it is shown as saved. `shown`: its text, if shortcuts were typed beside it. */
  write(typed: string, shown?: string): Promise<void>;
  /** On the page for classifying: chooses another view. */
  look(view: ClassifyView): Promise<void>;
  /** Gives the current criterion a component by typing its code. */
  giveCode(code: string): Promise<void>;
  /** Gives the current criterion a component by opening its dimension and choosing it. */
  chooseComponent(code: string): Promise<void>;
}

/** The stop under which a place is found; undefined for a place that is a stop itself. */
const stopBefore = (wanted: Place): Stop | undefined => {
  const stop = places.find(({ place }) => place === wanted)?.stop;
  return stop !== undefined && 'of' in stop ? stop.of : undefined;
};

export const starting = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The composer's field, labelled by the question as the group is asked it. */
export const composer = (page: Page): Locator => page.locator('#composer');

/** The criteria shown as saved under the composer, newest first. */
export const savedNotes = (page: Page): Locator => page.locator('li:not([data-saving]) p[dir="auto"]');

/** What is visible on the page, as an explanation when something awaited does not appear. */
const inSight = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const tagOf = (element: Element | null) => (element?.cloneNode() as Element | undefined)?.outerHTML;
    return [
      `Address: ${location.hash}`,
      `Focus: ${tagOf(document.activeElement)}`,
      `In the composer: ${document.querySelector<HTMLTextAreaElement>('#composer')?.value}`,
      `Still being saved: ${document.querySelectorAll('[data-saving]').length}`,
      `Drafts and what waits to be saved: ${JSON.stringify(localStorage)}`,
      `On the page: ${document.body.innerText}`,
    ].join('\n');
  });

/** Waits until a text is shown as saved; on failure reports what the person sees instead. */
export async function savedNote(page: Page, text: string): Promise<void> {
  try {
    await savedNotes(page).filter({ hasText: text }).first().waitFor();
  } catch (cause) {
    const seen = await inSight(page).catch(String);
    throw new Error(`Not shown as saved: ${text}\n${seen}`, { cause });
  }
}

export function createPerson(page: Page, hands: Hands = touching(page), say: Words = words): Person {
  const button = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('link', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const named = async (open: Locator, field: string, name: string, create: string) => {
    await hands.press(open);
    await hands.write(dialog.getByLabel(field), name);
    await hands.press(button(create, dialog));
    await dialog.waitFor({ state: 'detached' });
  };
  const inRail = (place: Place) =>
    link(
      say(`app.stop.${stopBefore(place) ?? (place as Stop)}`),
      page.getByRole('navigation', { name: say('app.places') }),
    );
  const giveIn = async (act: () => Promise<void>) => {
    const inHand = page.getByRole('region', { name: say('classify.inHand') }).locator('p[dir="auto"]');
    const text = await inHand.innerText();
    await act();
    await page.getByRole('status').filter({ hasText: text }).waitFor();
  };

  return {
    hands,
    say,
    readIn: async (language) => {
      await hands.press(link(say('app.settings')));
      await hands.tick(page.getByRole('radio', { name: languageName[language], exact: true }));
      const own = labelIn[language];
      await hands.press(link(own('app.name')));
      await button(own('home.newPlatform')).waitFor();
    },
    createPlatform: async (name) => {
      await named(button(say('home.newPlatform')), say('home.name'), name, say('home.create'));
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    openPlatform: async (name) => {
      await hands.press(link(name));
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
    openExample: async () => {
      await hands.press(button(say('home.openExample')));
      await page.getByRole('navigation', { name: say('app.places') }).waitFor();
    },
    createGroup: async (name) => {
      await named(
        button(say('platform.addGroup')),
        say('platform.groupName'),
        name,
        say('platform.createGroup'),
      );
      await page.getByRole('heading', { level: 2, name }).waitFor();
    },
    goTo: async (place) => {
      await hands.press(inRail(place));
      if (stopBefore(place) !== undefined) {
        await hands.press(
          link(say(`app.place.${place}`), page.getByRole('navigation', { name: say('app.parts') })),
        );
      }
      await page.waitForURL(new RegExp(`/${place}(/|$)`));
    },
    writeFor: async (group) => {
      await hands.press(link(say('platform.writeNamed', { name: group })));
      await composer(page).waitFor();
    },
    ask: async (question) => {
      const tab = link(
        starting(say(`common.question.${question}`)),
        page.getByRole('navigation', { name: say('capture.questions') }),
      );
      await hands.press(tab);
      await page.waitForURL(new RegExp(`/${question}$`));
    },
    write: async (typed, shown = typed) => {
      await hands.write(composer(page), typed);
      await hands.enter();
      await savedNote(page, shown);
    },
    look: async (view) => {
      const choice = page.getByRole('radio', { name: say(`classify.view.${view}`), exact: true });
      if (!(await choice.isChecked())) await hands.tick(choice);
    },
    giveCode: (code) =>
      giveIn(async () => {
        await hands.write(page.getByRole('combobox', { name: say('pieces.field') }), code);
        await hands.enter();
      }),
    chooseComponent: (code) =>
      giveIn(async () => {
        const panel = page.getByRole('region', { name: say('pieces.key') });
        const dimension = button(starting(code.charAt(0)), panel);
        if ((await dimension.getAttribute('aria-expanded')) !== 'true') await hands.press(dimension);
        const pattern = say('pieces.give', { code, label: '\u0000' }).split('\u0000')[0] ?? code;
        await hands.press(button(starting(pattern), panel));
      }),
  };
}
