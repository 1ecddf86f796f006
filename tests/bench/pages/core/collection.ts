import { shippedCodebook } from '#codebook/shipped.ts';
import { methodQuestions } from '#domain/platform/question.ts';

const words =
  'avoir du temps pour soi pouvoir compter sur les autres être écoutée un logement décent la santé de mes enfants marcher sans peur le soir un travail qui a du sens respirer un air propre voir ses amis ne pas manquer de rien aider un voisin'.split(
    ' ',
  );

/** Numbers that look random and are the same in every run. */
function createNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const textOf = (number: (below: number) => number): string => {
  const length = 3 + number(9);
  return Array.from({ length }, () => words[number(words.length)]).join(' ');
};

/**
 * A wikispiral table of `count` criteria as a spreadsheet saves it: 20 groups, three questions, `unclassified` in ten
 * without a code.
 */
export function collectionCsv(platform: string, count: number, unclassified = 1): Uint8Array {
  const number = createNumbers(count);
  const codes = shippedCodebook.entries.map(({ code }) => code);
  const heading =
    'Crit ID;Plate-forme;Nom du groupe homogène;Questions;NB express;Post-it;Composante;Sens;Proposition;Créé le;dernière modif.';
  const rows = Array.from({ length: count }, (_, n) => {
    const code = number(10) < unclassified ? '' : codes[number(codes.length)];
    const question = methodQuestions[number(3)];
    const group = `Groupe ${1 + (n % 20)}`;
    const text = `${textOf(number)}, ${n}`;
    return `${n + 1};${platform};${group};${question};${1 + number(4)};${text};${code};;;2018-10-31 13:27;2018-11-02 09:12`;
  });
  return new TextEncoder().encode(`\ufeff${[heading, ...rows].join('\r\n')}\r\n`);
}
