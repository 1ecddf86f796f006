import { createRandom } from '#domain/agreement/random.ts';
import type { Classification } from '#domain/classification/classification.ts';
import { questions } from '#domain/platform/question.ts';
import type { Id } from '#domain/record/identity.ts';
import { emptyRecords, type PlatformRecords } from '#domain/record/records.ts';
import type { SynthesisText } from '#domain/synthesis/synthesis.ts';
import { planExample } from '#exchange/example.ts';
import type { Making } from '#exchange/tables/readmeTable.ts';
import { sourceIn, tablesOf } from '#exchange/tables/writeTables.ts';
import { aClassification, aCriterion, aGroup, aPlatform, criterionIdOf, groupIdOf } from '../../kit/build.ts';
import { stampAt } from '../../kit/steered.ts';
import { codebook, commit, emptyDevice, ids } from '../device.ts';

export const making: Making = {
  when: '2026-11-28T12:00:00.000Z',
  programVersion: '0.1.0',
  delimiter: ';',
  contents: 'everything',
};

/** All tables of a platform, by their names. */
export function tablesIn(records: PlatformRecords, language?: string) {
  const source = sourceIn(records, language);
  if (source === undefined) throw new Error('no platform');
  const tables = tablesOf(source, making);
  return Object.fromEntries(tables.map((table) => [table.name, table])) as Readonly<
    Record<(typeof tables)[number]['name'], (typeof tables)[number]>
  >;
}

/** The example that is shipped, as it is opened. */
export function blegny(): PlatformRecords {
  const index = emptyDevice();
  commit(index, planExample(ids, codebook).plan);
  return index.records();
}

/** Words that a program for tables might run, count, cut or drop. */
export const nastyWords = [
  '=1+1',
  '- moins de bruit',
  "'=2",
  '007',
  '1/2',
  '1e5',
  'TRUE',
  '  deux espaces  ',
  'a;b,c\t"d"',
  'ligne\r\nligne\nligne',
  'NUL \0, \u0085 et \ufffd',
  '_x0041_',
  '<b>&amp;</b>',
  'constructor',
  '__proto__',
  '\u202egauche',
  '＝1',
  '🤷🏽‍♀️',
] as const;

const coded = (n: number, typed: string, coder: string, at: number): Classification => ({
  ...aClassification(n, typed, { coder, memo: coder === '=' ? '=pourquoi' : '' }),
  id: `01900000-0000-7000-8000-dd${String(at).padStart(2, '0')}${String(n).padStart(8, '0')}` as Id<'classification'>,
});

/** Joined, withdrawn, settled, unclassified, unlisted; two groups of one name; a group without criteria. */
export function nasty(): PlatformRecords {
  const criteria = nastyWords.map((text, at) =>
    aCriterion(at + 1, {
      text,
      groupId: groupIdOf(1 + (at % 2)),
      question: questions[at % 4] ?? 'WB',
      expressions: 1 + (at % 3),
    }),
  );
  const guest = aCriterion(50, { joinedTo: criterionIdOf(2), groupId: groupIdOf(2), question: 'IB' });
  const gone = aCriterion(51, { deleted: stampAt(3) });
  const classifications = criteria.flatMap((_, at): Classification[] => {
    const n = at + 1;
    const own = n % 5 === 0 ? [] : [coded(n, n % 4 === 0 ? 'I99' : 'A01-11/P15/k', '', 1)];
    const other = n % 3 === 0 ? [coded(n, 'A08', 'LM', 2)] : [];
    return [...own, ...other, ...(n === 3 ? [coded(n, 'B05', '=', 3)] : [])];
  });
  const synthesis = {
    ...{ id: 's' as Id<'synthesis'>, platformId: aPlatform().id, stamp: stampAt(4), component: 'A01' },
    ...{ question: 'all', text: '=ce qui est dit', covered: [criterionIdOf(1), criterionIdOf(2)] },
  } as unknown as SynthesisText;
  return {
    ...emptyRecords(),
    platforms: [aPlatform({ name: '=Plate-forme', languages: ['fr-BE'] })],
    groups: [aGroup(1, { name: 'Aînés' }), aGroup(2, { name: 'Aînés', facilitators: 'A.D.' }), aGroup(3)],
    criteria: [...criteria, guest, gone],
    classifications,
    syntheses: [synthesis],
  };
}

const codes = ['A01', 'A08', 'B05', 'C00', 'H03', 'I99'];

/** A platform of 300 criteria and 6 groups, made from a number. */
export function seeded(seed: number): PlatformRecords {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const criteria = Array.from({ length: 300 }, (_, at) =>
    aCriterion(at + 1, {
      groupId: groupIdOf(1 + below(6)),
      question: questions[below(4)] ?? 'WB',
      expressions: 1 + below(40),
    }),
  );
  const coders = ['', 'AB', 'LM', '='];
  const chances = [0.8, 0.5, 0.3, 0.1];
  const classifications = criteria.flatMap((_, at) =>
    coders.flatMap((coder, place) =>
      random() < (chances[place] ?? 0)
        ? [coded(at + 1, codes[below(codes.length)] ?? 'A01', coder, place)]
        : [],
    ),
  );
  const groups = Array.from({ length: 7 }, (_, at) => aGroup(at + 1));
  return { ...emptyRecords(), platforms: [aPlatform()], groups, criteria, classifications };
}
