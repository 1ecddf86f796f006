import { foldedWords } from '#domain/likeness/fold.ts';

/** Our own files that are made to be read by people: a heading of theirs also names the column of the words. */
export type TableForPeople = 'synthesis' | 'disagreements';

const headingKey = (heading: string): string => foldedWords(heading.slice(0, 200)).join(' ');
const keysOf = (...headings: readonly string[]): ReadonlySet<string> => new Set(headings.map(headingKey));

// The headings as the screens' languages write them (`i18n/*/transfer.ts` and `coding.ts`): a test holds both together.
const bases = keysOf(
  'Base : critères de ce groupe à cette question',
  'Base : expressions de ce groupe à cette question',
  'Basis: criteria van deze groep bij deze vraag',
  'Basis: uitingen van deze groep bij deze vraag',
  'Base: criteria of this group for this question',
  'Base: expressions of this group for this question',
  'Basis: Kriterien dieser Gruppe zu dieser Frage',
  'Basis: Nennungen dieser Gruppe zu dieser Frage',
  'Base: criterios de este grupo en esta pregunta',
  'Base: expresiones de este grupo en esta pregunta',
);
const sameDimension = keysOf(
  'Même dimension',
  'Zelfde dimensie',
  'Same dimension',
  'Gleiche Dimension',
  'Misma dimensión',
);
const settled = keysOf('Code retenu', 'Gekozen code', 'Code kept', 'Gewählter Code', 'Código elegido');

/** Which of our files for people a heading row is of. Undefined for a table of criteria. */
export function tableForPeopleIn(headings: readonly string[]): TableForPeople | undefined {
  const keys = headings.map(headingKey);
  const has = (known: ReadonlySet<string>): boolean => keys.some((key) => known.has(key));
  if (has(bases)) return 'synthesis';
  return has(sameDimension) && has(settled) ? 'disagreements' : undefined;
}
