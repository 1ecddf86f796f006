const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const fr =
  'le la les l n un une des du de d a au aux en et y on se s qu que qui mon ma mes ton ta tes son sa ses notre nos votre ' +
  'vos leur leurs ce cet cette ces dans pour par sur chez je j il elle nous vous ils elles';
const en = 'the a an of to in on at for and my your his her our their i we you it is be some';
const nl =
  'de het een t n van der den te om en op aan bij voor mijn jouw onze ons ik wij we je zijn haar hun';
const de =
  'der die das den dem des ein eine einen einer einem und zu zum zur in im an am bei fur von mein meine sein ihr ihre ' +
  'unser unsere ich wir';
const es =
  'el la los las lo un una unos unas de del al a en y e mi mis tu tus su sus nuestro nuestra con yo nos para por';

/**
 * Words without a meaning of their own when two notes are compared, folded, by language: articles, possessives, common
 * prepositions. Words that are missing here are compared: a missing word or language only costs a hint.
 */
const fillingByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ fr, en, nl, de, es }).map(([language, words]) => [language, new Set(list(words))]),
);

const none: ReadonlySet<string> = new Set();

/** The filling words of a language by its BCP 47 tag; none for an unknown language. */
export const fillingWordsOf = (language: string): ReadonlySet<string> =>
  fillingByLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? none;

/** In any of the languages, because people mix them: a missing hint costs less than a wrong one. */
const turns: Readonly<Record<string, readonly string[]>> = {
  not: [
    ...list('ne pas jamais rien aucun aucune personne ni sans non'),
    ...list('not no never nothing nobody none without cannot'),
    ...list(
      'niet geen nooit niets niemand zonder nicht kein keine keinen keiner keinem nie nichts niemand ohne',
    ),
    ...list('nunca nada nadie ningun ninguna ninguno sin'),
  ],
  more: list('plus davantage more meer mehr mas'),
  less: list('moins less fewer minder weniger menos'),
  too: list('trop too demasiado demasiada demasiados demasiadas'),
  enough: list('assez enough genoeg genug bastante suficiente'),
  good: list(
    'bon bonne bons bonnes bien mieux good better well goed goede beter gut gute guten besser bueno buena',
  ),
  bad: list('mauvais mauvaise mal pire bad worse slecht slechte schlecht schlechte malo mala peor'),
};

const turnByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(turns).flatMap(([turn, words]) => words.map((word) => [word, turn] as const)),
);

/**
 * How a word changes the meaning of a note (`not`, `more`, `less`, `good`, `bad` …). Notes with different turns are
 * never alike.
 */
export const turnOf = (word: string): string | undefined => turnByWord.get(word);
