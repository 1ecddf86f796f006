/** Brings the forms of a word together. Not a linguist's root: two forms of one word mostly give the same letters. */
export type Stemmer = (folded: string) => string;

/** An ending, what stands in its place, and how many letters must be left before it. */
type Ending = readonly [ending: string, instead: string, least: number];

// "4 ations issions" → three endings that leave at least four letters before them. The longest ending is tried first.
const endings = (...lines: readonly string[]): readonly Ending[] =>
  lines
    .flatMap((line) => {
      const [least = '', ...words] = line.split(' ');
      return words.map((word): Ending => {
        const [ending = '', instead = ''] = word.split('>');
        return [ending, instead, Number(least)];
      });
    })
    .sort((a, b) => b[0].length - a[0].length);

// Folded letters only: é is e, ü is u, ß is ss.
const french = endings(
  '3 s x e es er ez ee ees ie ies i is it',
  '3 euse>eux euses>eux ive>if ives>if aux>al iere>ier ieres>ier trice>teur trices>teur',
  '3 ons ont ais ait aient ions iez era eras erai eront erait erais ira iront',
  '4 ent ant ante ants antes ement ements issant issons issent issement',
  '4 ment ite ites',
);
const english = endings(
  '3 s es ed ing e er ers y ies ied',
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

const endingsByLanguage: Readonly<Record<string, readonly Ending[]>> = {
  fr: french,
  en: english,
  nl: dutch,
  de: german,
  es: spanish,
};

function withoutEnding(word: string, list: readonly Ending[]): string {
  for (const [ending, instead, least] of list) {
    if (word.length - ending.length >= least && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + instead;
    }
  }
  return word;
}

// bell → bel, zonn → zon: the spelling doubles a letter where the ending begins.
const withoutDouble = (word: string): string => word.replace(/([b-df-hj-np-tv-z])\1$/, '$1');

// loop, lop(en) → lop; huiz(en) → huis; briev(en) → brief.
const dutchSpelling = (word: string): string =>
  withoutDouble(word)
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair.charAt(0))
    .replace(/z$/, 's')
    .replace(/v$/, 'f');

const bare: Stemmer = (word) => word;

/** The stemmer of a language by its base tag (`fr`); words stay as they are where we have none. */
export function stemmerOf(language: string): Stemmer {
  const list = Object.hasOwn(endingsByLanguage, language) ? endingsByLanguage[language] : undefined;
  if (list === undefined) return bare;
  const finish = language === 'nl' ? dutchSpelling : withoutDouble;
  return (word) => finish(withoutEnding(word, list));
}
