/**
 * Gives the forms of a word the same stem. It is not a linguist's root: two forms of one word mostly give the same
 * letters.
 */
export type Stemmer = (folded: string) => string;

/** The replacement for an ending, and how many letters must be left before it. */
type Ending = { readonly instead: string; readonly least: number };
type Endings = ReadonlyMap<string, Ending>;

// "4 ations aux>al" → two endings that leave at least four letters before them; the second one is replaced.
const endings = (...lines: readonly string[]): Endings =>
  new Map(
    lines.flatMap((line) => {
      const [least, ...words] = line.split(' ');
      return words.map((word) => {
        const [ending = '', instead = ''] = word.split('>');
        return [ending, { instead, least: Number(least) }] as const;
      });
    }),
  );

// Folded letters only: é is e, ü is u, ß is ss.
const french = endings(
  '3 s x e es er ez ee ees i is it',
  '2 dre>d',
  '3 euse>eux euses>eux ive>if ives>if aux>al iere>ier ieres>ier trice>teur trices>teur',
  '3 ons ont ais ait aient ions iez era eras erai eront erait erais ira iront',
  '4 ie ies ent ant ante ants antes ement ements issant issons issent issement',
  '4 ment ite ites',
);
const english = endings(
  '3 s es ed ing e er ers ies>y ied>y ier>y iness>y iest>y',
  '3 ly ness ment ments ful less',
  '4 ingly edly ation ations',
);
const dutch = endings(
  '3 s en e n t de te den ten er ers',
  '3 je jes tje tjes pje pjes etje etjes',
  '3 heid heden lijk lijke ing ingen ig ige',
);
const german = endings(
  '3 e en er es em n s ern ern et est t te ten tet',
  '4 ung ungen heit heiten keit keiten lich liche lichen licher liches ig ige igen iger iges igkeit',
  '3 chen lein',
);
const spanish = endings(
  '3 s o a e os as es',
  '3 ar er ir ando iendo ado ada ados adas ido ida idos idas',
  '3 an en aba aban ia ian amos emos imos are aria aran arse erse irse arme erme irme ame eme arte',
  '3 oso osa osos osas mente cion ciones miento mientos ito ita itos itas',
  '4 amente idad idades',
);

const endingsByLanguage: Readonly<Record<string, Endings>> = {
  fr: french,
  en: english,
  nl: dutch,
  de: german,
  es: spanish,
};

const longestEnding = 8;

/** Removes the longest matching ending, only one. */
function withoutEnding(word: string, known: Endings): string {
  for (let length = Math.min(longestEnding, word.length - 1); length > 0; length -= 1) {
    const ending = known.get(word.slice(-length));
    if (ending !== undefined && word.length - length >= ending.least) {
      return word.slice(0, -length) + ending.instead;
    }
  }
  return word;
}

// bell → bel, zonn → zon: the spelling doubles a letter before the ending.
const withoutDouble = (word: string): string => word.replace(/([b-df-hj-np-tv-z])\1$/, '$1');

// loop, lop(en) → lop; huiz(en) → huis; briev(en) → brief.
const dutchSpelling = (word: string): string =>
  withoutDouble(word)
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair.charAt(0))
    .replace(/z$/, 's')
    .replace(/v$/, 'f');

const bare: Stemmer = (word) => word;

/** The stemmer of a language by its base tag (`fr`). For other languages, words are not changed. */
export function stemmerOf(language: string): Stemmer {
  const list = Object.hasOwn(endingsByLanguage, language) ? endingsByLanguage[language] : undefined;
  if (list === undefined) return bare;
  const finish = language === 'nl' ? dutchSpelling : withoutDouble;
  return (word) => finish(withoutEnding(word, list));
}
