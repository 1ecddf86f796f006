import type { Labels } from '#domain/codebook/codebook.ts';
import { dimensionOf } from '#domain/codebook/componentCode.ts';
import { type Counts, noCounts } from '#domain/statistics/counts.ts';
import { type Column, column, columnFor, type Table, tableOf } from './column.ts';
import { languages } from './labels/labels.ts';
import { isSmall } from './smallNumbers.ts';
import type { TableSource } from './source.ts';

type CodeRow = {
  readonly code: string;
  readonly level: 'dimension' | 'component';
  readonly parent: string | undefined;
  readonly label: Labels;
  readonly hint: Labels;
  readonly status: string;
  readonly counts: Counts;
};

/** The words under a tag, however its letters are written. */
function wordsIn(labels: Labels, tag: string): string | undefined {
  const found = Object.keys(labels).find((own) => own.toLowerCase() === tag);
  return found === undefined ? undefined : labels[found];
}

/** The program's languages, then any other that the codebook speaks: in lower case, so that no column comes twice. */
function tagsIn({ codebook: { codebook } }: TableSource): readonly string[] {
  const labels = [...codebook.dimensions, ...codebook.entries].map(({ label }) => label);
  const hints = codebook.entries.map(({ hint }) => hint);
  const said = [...labels, ...hints].flatMap((words) => Object.keys(words)).map((tag) => tag.toLowerCase());
  return [...new Set([...languages, ...said.sort()])];
}

const statuses = ['attested', 'data', 'reconstructed', 'labelSeen', 'loaded', 'unlisted'] as const;

const small = { isSmall: ({ counts }: CodeRow): boolean => isSmall(counts) };

function columnsOf(source: TableSource): readonly Column<CodeRow>[] {
  const { keyId, version } = source.codebook.codebook;
  const tags = tagsIn(source);
  return [
    column('code', 'text', ({ code }) => code),
    column('level', 'text', ({ level }) => level, { values: ['dimension', 'component'] }),
    column('parent', 'text', ({ parent }) => parent, { missing: 'none' }),
    ...tags.map((tag) =>
      columnFor<CodeRow>(tag, 'label', 'text', ({ label }) => wordsIn(label, tag), { missing: 'none' }),
    ),
    ...tags.map((tag) =>
      columnFor<CodeRow>(tag, 'hint', 'text', ({ hint }) => wordsIn(hint, tag), { missing: 'none' }),
    ),
    column('status', 'text', ({ status }) => status, { values: statuses, rule: 'status' }),
    column('key_id', 'text', ({ status }) => (status === 'unlisted' ? undefined : keyId), {
      missing: 'notInKey',
    }),
    column('key_version', 'text', ({ status }) => (status === 'unlisted' ? undefined : version), {
      missing: 'notInKey',
    }),
    column('n_criteria', 'whole', ({ counts }) => counts.criteria, { unit: 'criteria', ...small }),
    column('n_expressions', 'whole', ({ counts }) => counts.expressions, { unit: 'expressions', ...small }),
    column('n_groups', 'whole', ({ counts }) => counts.groups, { unit: 'groups', ...small }),
  ];
}

function dimensionRows({ codebook, statistics }: TableSource): readonly CodeRow[] {
  const counts = new Map(statistics.tally().dimensions.map((line) => [line.letter, line.counts]));
  return codebook.codebook.dimensions.map(({ letter, label, status }) => ({
    code: letter,
    level: 'dimension',
    parent: undefined,
    label,
    hint: {},
    status,
    counts: counts.get(letter) ?? noCounts,
  }));
}

/** The codebook's components, and codes in use that it does not list. */
function componentRows({ codebook, statistics }: TableSource): readonly CodeRow[] {
  const counts = new Map(statistics.tally().components.map((line) => [line.code, line.counts]));
  const listed = codebook.codebook.entries.map(({ code }) => code);
  const codes = [...new Set([...listed, ...counts.keys()])].sort(codebook.order);
  return codes.map((code) => {
    const { label = {}, hint = {}, status = 'unlisted' } = codebook.entry(code) ?? {};
    const parent = dimensionOf(code);
    return { code, level: 'component', parent, label, hint, status, counts: counts.get(code) ?? noCounts };
  });
}

/** A row for each dimension and each component of the codebook in force, and for each code in use beside it. */
export const codebookTable = (source: TableSource): Table =>
  tableOf('codebook', columnsOf(source), [...dimensionRows(source), ...componentRows(source)]);
