import { places } from '#app/places.ts';
import type { Place } from '#session/places.ts';
import { composer, createPerson } from '../person.ts';
import type { Tablet } from '../tablet.ts';

/** A platform's address, and that of its group if it has one. */
export type Ground = { readonly platform: string; readonly group: string };

/** What a device may hold: the real example; an empty platform; a group without criteria; a group being written in. */
export type Grounds = {
  readonly example: Ground;
  readonly bare: Ground;
  readonly silent: Ground;
  readonly busy: Ground;
};

const groupName = 'Aînés du centre';

/** Two criteria that say the same, one with its component, a long one, one in another script. */
const written = [
  'Avoir un travail #a08',
  'avoir du travail',
  'Que quelqu’un passe me voir de temps en temps, même sans raison, et qu’on prenne le temps de parler un peu de tout et de rien',
  'Un toit x3',
] as const;

const addressIn = (hash: string): Ground => {
  const [, space, platform, , group = ''] = hash.split('/');
  return { platform: `#/${space}/${platform}`, group };
};

/** Takes a new device to a state that has something of everything. Ends on the start page. */
export async function prepareGrounds(tablet: Tablet): Promise<Grounds> {
  const page = await tablet.open();
  const person = createPerson(page);
  const here = () => addressIn(new URL(page.url()).hash);
  const home = async () => {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('button', { name: person.say('home.newPlatform') }).waitFor();
  };
  await person.openExample();
  await person.goTo('write');
  await composer(page).waitFor();
  const example = here();
  await home();
  await person.createPlatform('Commune sans groupe');
  const bare = here();
  await home();
  await person.createPlatform('Commune de Trooz');
  await person.createGroup(groupName);
  await person.writeFor(groupName);
  const silent = here();
  await home();
  await person.createPlatform('Quartier du Laveu et de ses environs, ville de Liège');
  await person.createGroup(groupName);
  await person.writeFor(groupName);
  for (const typed of written) await person.write(typed, typed.replace(/ (#|x\d).*$/, ''));
  const busy = here();
  await home();
  return { example, bare, silent, busy };
}

/** The address of a place, narrowed to the group if its address can name one. */
export function addressOf({ platform, group }: Ground, wanted: Place): string {
  const { narrows, opensGroup = false } = places.find(({ place }) => place === wanted) ?? {};
  if (group === '' || !(opensGroup || narrows !== undefined)) return `${platform}/${wanted}`;
  return `${platform}/${wanted}/${group}${narrows === 'question' ? '/WB' : ''}`;
}
