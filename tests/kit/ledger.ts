import { printFullCode } from '#domain/codebook/componentCode.ts';
import { readBackStatusOf } from '#domain/criterion/readBack.ts';
import type { Question } from '#domain/platform/question.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { readBundle } from '#exchange/bundle/bundle.ts';
import { indexOf } from './commitTo.ts';

/** A criterion as the screen told the person it is stored. */
export type Row = {
  readonly group: string;
  readonly question: Question;
  readonly text: string;
  readonly language: string;
  readonly times: number;
  readonly code?: string;
  readonly scribe?: true;
  readonly translation?: string;
  /** The criteria joined to it, each with its own count. */
  readonly joined?: readonly Pick<Row, 'text' | 'times'>[];
  readonly status?: 'confirmed' | 'reworded' | 'sentBack';
  readonly firstWords?: string;
};

/**
 * What the screen said was saved, recorded outside the page: whatever happens to the page, all of this must be there.
 */
export interface Ledger {
  rows(): readonly Row[];
  /** Rows without a component, in the order in which they were written. */
  unclassified(): readonly Row[];
  add(row: Row): void;
  change(text: string, change: Partial<Row>): void;
  /** From now on `guest` is counted with `host`. */
  join(guest: string, host: string): void;
}

export function createLedger(): Ledger {
  let rows: readonly Row[] = [];
  const change = (text: string, changed: Partial<Row>) => {
    if (!rows.some((row) => row.text === text)) throw new Error(`Nobody wrote: ${text}`);
    rows = rows.map((row) => (row.text === text ? { ...row, ...changed } : row));
  };
  return {
    rows: () => rows,
    unclassified: () => rows.filter(({ code }) => code === undefined),
    add: (row) => {
      rows = [...rows, row];
    },
    change,
    join: (guest, host) => {
      const [from, to] = [guest, host].map((text) => rows.find((row) => row.text === text));
      if (from === undefined || to === undefined) throw new Error(`Not both written: ${guest}, ${host}`);
      rows = rows.filter((row) => row !== from);
      change(host, {
        times: to.times + from.times,
        joined: [...(to.joined ?? []), { text: guest, times: from.times }],
      });
    },
  };
}

export function recordsIn(backup: string): PlatformRecords {
  const reading = readBundle(backup);
  if (reading.kind !== 'bundle') throw new Error(`No backup: ${backup.slice(0, 200)}`);
  return reading.records;
}

const byText = (a: Row, b: Row): number => (a.text < b.text ? -1 : 1);

export const inOrder = (rows: readonly Row[]): readonly Row[] => [...rows].sort(byText);

/** The contents of a backup as rows of the ledger. */
export function rowsIn(backup: string): readonly Row[] {
  const records = recordsIn(backup);
  const { groups, classifications } = records;
  // As the screens show them: criteria joined to another are inside it.
  const criteria = indexOf(records).criteria();
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  const codeOf = new Map(
    classifications
      .filter(({ deleted, coder }) => deleted === undefined && coder === '')
      .map(({ criterionId, code }) => [criterionId, printFullCode(code)]),
  );
  const rows = criteria.map((criterion): Row => {
    const { id, groupId, question, text, language, expressions, scribe, translation, joined } = criterion;
    const [code, status] = [codeOf.get(id), readBackStatusOf(criterion)];
    return {
      group: nameOf.get(groupId) ?? '',
      question,
      text,
      language,
      times: expressions,
      ...(code && { code }),
      ...(scribe && { scribe }),
      ...(translation && { translation: translation.text }),
      ...(joined && { joined: joined.map((guest) => ({ text: guest.text, times: guest.expressions })) }),
      ...(status === 'left' ? {} : { status }),
      ...(criterion.original === undefined ? {} : { firstWords: criterion.original }),
    };
  });
  return inOrder(rows);
}
