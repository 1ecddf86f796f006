import * as v from 'valibot';
import type { Classification } from '#domain/classification.ts';
import { type ComponentCode, dimensionLetters, isComponentCode } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { KeyRecord } from '#domain/determinationKey.ts';
import { cycles, type Group, sizeBands } from '#domain/group.ts';
import type { Id } from '#domain/identity.ts';
import { type Platform, platformKinds } from '#domain/platform.ts';
import { questions } from '#domain/question.ts';
import type { RecordByTable, TableName } from '#domain/record.ts';
import type { SynthesisText } from '#domain/synthesisText.ts';

// Shapes, not rules: a row that a screen can show is never refused for being odd. Unknown keys are left behind.

const text = v.string();
const count = v.pipe(v.number(), v.finite());
const id = <Kind extends string>() =>
  v.custom<Id<Kind>>((value) => typeof value === 'string' && value !== '');
const component = v.custom<ComponentCode>((value) => typeof value === 'string' && isComponentCode(value));
const words = v.record(text, text);

const stamp = v.object({ counter: count, device: text, wall: text });
const origin = v.object({
  source: text,
  id: text,
  created: v.exactOptional(text),
  modified: v.exactOptional(text),
  proposition: v.exactOptional(text),
});

const base = <Kind extends string>() => ({
  id: id<Kind>(),
  platformId: id<'platform'>(),
  stamp,
  deleted: v.exactOptional(stamp),
});

const platform = v.object({
  ...base<'platform'>(),
  name: text,
  kind: v.picklist(platformKinds),
  territory: text,
  country: text,
  languages: v.array(text),
  description: text,
  parentId: v.exactOptional(id<'platform'>()),
  retentionDate: v.exactOptional(text),
  origin: v.exactOptional(origin),
}) satisfies v.GenericSchema<unknown, Platform>;

const group = v.object({
  ...base<'group'>(),
  name: text,
  profile: text,
  sizeBand: v.picklist(sizeBands),
  language: text,
  meetingDate: v.exactOptional(text),
  place: text,
  cycle: v.picklist(cycles),
  wording: v.object({
    WB: v.exactOptional(text),
    IB: v.exactOptional(text),
    ACT: v.exactOptional(text),
  }),
  facilitators: text,
  order: count,
  origin: v.exactOptional(origin),
}) satisfies v.GenericSchema<unknown, Group>;

const criterion = v.object({
  ...base<'criterion'>(),
  groupId: id<'group'>(),
  question: v.picklist(questions),
  text,
  language: text,
  expressions: count,
  order: count,
  origin: v.exactOptional(origin),
  scribe: v.exactOptional(v.literal(true)),
  translation: v.exactOptional(v.object({ language: text, text })),
  original: v.exactOptional(text),
  readBack: v.exactOptional(v.picklist(['confirmed', 'sentBack'])),
  joined: v.exactOptional(
    v.array(v.object({ id: id<'criterion'>(), text, language: text, expressions: count })),
  ),
}) satisfies v.GenericSchema<unknown, Criterion>;

const classification = v.object({
  ...base<'classification'>(),
  criterionId: id<'criterion'>(),
  typed: text,
  code: v.object({
    component,
    object: v.exactOptional(text),
    meaning: v.exactOptional(text),
    beneficiary: v.exactOptional(text),
  }),
  key: v.object({ keyId: text, version: text }),
  coder: text,
  memo: text,
}) satisfies v.GenericSchema<unknown, Classification>;

const synthesis = v.object({
  ...base<'synthesis'>(),
  groupId: v.exactOptional(id<'group'>()),
  component,
  question: v.picklist([...questions, 'all']),
  text,
  covered: v.array(id<'criterion'>()),
}) satisfies v.GenericSchema<unknown, SynthesisText>;

const keyStatuses = ['attested', 'data', 'reconstructed', 'loaded'] as const;
const keyStatus = v.picklist(keyStatuses);
const dimensionStatus = v.picklist([...keyStatuses, 'labelSeen']);

const keyRecord = v.object({
  ...base<'key'>(),
  key: v.object({
    keyId: text,
    version: text,
    dimensions: v.array(v.object({ letter: v.picklist(dimensionLetters), status: dimensionStatus, label: words })),
    entries: v.array(v.object({ code: component, status: keyStatus, label: words, hint: words })),
  }),
  order: count,
}) satisfies v.GenericSchema<unknown, KeyRecord>;

const schemaByTable = {
  platforms: platform,
  groups: group,
  keys: keyRecord,
  criteria: criterion,
  classifications: classification,
  syntheses: synthesis,
} as const satisfies { readonly [T in TableName]: v.GenericSchema<unknown, RecordByTable[T]> };

export type ReadRows<T extends TableName> = {
  readonly records: RecordByTable[T][];
  readonly damaged: unknown[];
};

/** Stored rows as records of their table; what is not one is set aside, as it is. Total. */
export function readRows<T extends TableName>(table: T, rows: readonly unknown[]): ReadRows<T> {
  const schema: v.GenericSchema<unknown, unknown> = schemaByTable[table];
  const records: RecordByTable[T][] = [];
  const damaged: unknown[] = [];
  for (const row of rows) {
    const read = v.safeParse(schema, row, { abortEarly: true });
    if (read.success) records.push(read.output as RecordByTable[T]);
    else damaged.push(row);
  }
  return { records, damaged };
}
