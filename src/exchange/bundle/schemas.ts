import * as v from 'valibot';
import { dimensionLetters, isComponentCode } from '#domain/componentCode.ts';
import { expressionsLimit } from '#domain/criterion.ts';
import { cycles, sizeBands } from '#domain/group.ts';
import { isUuid } from '#domain/identity.ts';
import { platformKinds } from '#domain/platform.ts';
import { questions } from '#domain/question.ts';
import type { RecordByTable, TableName } from '#domain/record.ts';
import { isDate, textLimit, wellFormed } from '#domain/words.ts';

/*
 * One schema per table. `v.object` copies the known fields and nothing else; an optional field that is absent stays
 * absent. Limits are those of the records, or generous where those have none: what was stored can be restored.
 */

const words = v.pipe(v.string(), v.maxLength(textLimit), v.transform(wellFormed));
const longWords = v.pipe(v.string(), v.maxLength(200_000), v.transform(wellFormed));
const uuid = v.pipe(v.string(), v.check(isUuid));
const date = v.pipe(v.string(), v.check(isDate));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const order = v.pipe(v.number(), v.finite());
const component = v.pipe(v.string(), v.check(isComponentCode));
const languageTag = v.pipe(v.string(), v.maxLength(60));

const stamp = v.object({ counter: count, device: words, wall: words });
const base = { id: uuid, platformId: uuid, stamp, deleted: v.exactOptional(stamp) };
const origin = v.object({
  source: words,
  id: words,
  created: v.exactOptional(words),
  modified: v.exactOptional(words),
  proposition: v.exactOptional(words),
});

const platform = v.object({
  ...base,
  name: words,
  kind: v.picklist(platformKinds),
  territory: words,
  country: words,
  languages: v.pipe(v.array(languageTag), v.maxLength(50)),
  description: words,
  parentId: v.exactOptional(uuid),
  retentionDate: v.exactOptional(date),
  origin: v.exactOptional(origin),
});

const group = v.object({
  ...base,
  name: words,
  profile: words,
  sizeBand: v.picklist(sizeBands),
  language: languageTag,
  meetingDate: v.exactOptional(date),
  place: words,
  cycle: v.picklist(cycles),
  wording: v.object({
    WB: v.exactOptional(words),
    IB: v.exactOptional(words),
    ACT: v.exactOptional(words),
  }),
  facilitators: words,
  order,
  origin: v.exactOptional(origin),
});

const expressions = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(expressionsLimit));

const criterion = v.object({
  ...base,
  groupId: uuid,
  question: v.picklist(questions),
  text: words,
  language: languageTag,
  expressions,
  order,
  origin: v.exactOptional(origin),
  scribe: v.exactOptional(v.literal(true)),
  translation: v.exactOptional(v.object({ language: languageTag, text: words })),
  original: v.exactOptional(words),
  readBack: v.exactOptional(v.picklist(['confirmed', 'sentBack'])),
  joined: v.exactOptional(
    v.pipe(
      v.array(v.object({ id: uuid, text: words, language: languageTag, expressions })),
      v.maxLength(1000),
    ),
  ),
});

const fullCode = v.object({
  component,
  object: v.exactOptional(words),
  meaning: v.exactOptional(words),
  beneficiary: v.exactOptional(words),
});

const classification = v.object({
  ...base,
  criterionId: uuid,
  typed: words,
  code: fullCode,
  key: v.object({ keyId: words, version: words }),
  coder: words,
  memo: words,
});

const synthesis = v.object({
  ...base,
  groupId: v.exactOptional(uuid),
  component,
  question: v.picklist([...questions, 'all']),
  text: longWords,
  covered: v.array(uuid),
});

// A language tag as a name cannot be `__proto__` or `constructor`.
const labels = v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)), words);
const statuses = ['attested', 'data', 'reconstructed', 'loaded'] as const;
const status = v.picklist(statuses);
const dimensionStatus = v.picklist([...statuses, 'labelSeen']);

const keyRecord = v.object({
  ...base,
  key: v.object({
    keyId: words,
    version: words,
    dimensions: v.array(v.object({ letter: v.picklist(dimensionLetters), status: dimensionStatus, label: labels })),
    entries: v.array(v.object({ code: component, status, label: labels, hint: labels })),
  }),
  order,
});

const schemas = {
  platforms: platform,
  groups: group,
  keys: keyRecord,
  criteria: criterion,
  classifications: classification,
  syntheses: synthesis,
} as const;

/** A record's known fields, or the path of the first field that is not what it should be. */
export function readRecord<T extends TableName>(
  table: T,
  value: unknown,
): { readonly ok: true; readonly record: RecordByTable[T] } | { readonly ok: false; readonly field: string } {
  const result = v.safeParse(schemas[table], value, { abortEarly: true });
  if (!result.success) return { ok: false, field: v.getDotPath(result.issues[0]) ?? '' };
  return { ok: true, record: result.output as unknown as RecordByTable[T] };
}
