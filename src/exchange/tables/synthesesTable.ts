import type { Group } from '#domain/group/group.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { questions } from '#domain/platform/question.ts';
import { lastChange } from '#domain/record/dots.ts';
import { type SynthesisText, synthesisEntity } from '#domain/synthesis/synthesis.ts';
import { type Column, column, type Table, tableOf } from './column.ts';
import { platformColumn } from './groupColumns.ts';
import { groupById, labelOf, type TableSource } from './source.ts';

type SynthesisRow = {
  readonly synthesis: SynthesisText;
  readonly group: Group | undefined;
  readonly platform: Platform;
};

const columnsOf = (source: TableSource): readonly Column<SynthesisRow>[] => [
  platformColumn,
  column('group_id', 'text', ({ synthesis }) => synthesis.groupId, { missing: 'wholePlatform' }),
  column('group', 'text', ({ group }) => group?.name, { missing: 'wholePlatform' }),
  column('component', 'text', ({ synthesis }) => synthesis.component),
  column('component_label', 'text', ({ synthesis }) => labelOf(source, synthesis.component), {
    missing: 'noLabel',
  }),
  column('question', 'text', ({ synthesis }) => synthesis.question, { values: [...questions, 'all'] }),
  column('text', 'text', ({ synthesis }) => synthesis.text, { rule: 'verbatim' }),
  column('covered_ids', 'ids', ({ synthesis }) => synthesis.covered.join(' '), {
    missing: 'none',
    rule: 'covered',
  }),
  column('written_at', 'moment', ({ synthesis }) => lastChange(synthesis, synthesisEntity.quiet).wall, {
    rule: 'utc',
  }),
];

/** A row for each synthesis text: those of the platform as a whole, and those of its groups. */
export function synthesesTable(source: TableSource): Table {
  const { index, platform } = source;
  const groups = groupById(source);
  const rows = index.syntheses().map((synthesis) => {
    const group = synthesis.groupId === undefined ? undefined : groups.get(synthesis.groupId);
    return { synthesis, group, platform };
  });
  return tableOf('syntheses', columnsOf(source), rows);
}
