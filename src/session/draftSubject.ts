import { questions } from '#domain/platform/question.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import { type TableName, tableNames } from '#domain/record/registry.ts';
import type { KeptKind } from './keptFields.ts';

/** The record that a begun text is about: where it is missing, nobody would find the text again. */
export type DraftSubject = { readonly table: TableName; readonly id: string };

const question = questions.join('|');
const id = '(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';

type Shape = { readonly name: RegExp; readonly table: TableName };

const shape = (name: string, table: TableName = 'platforms'): Shape => ({
  name: new RegExp(`^${name}$`),
  table,
});

/** The names that `keptFields` gives, exactly. A kind of place without an entry does not compile. */
const shapes: Readonly<Record<KeptKind, Shape>> = {
  composer: shape(`${id}/(?:${question})`, 'groups'),
  translation: shape(`${id}/(?:${question})/translation`, 'groups'),
  correction: shape(`correction/${id}`, 'criteria'),
  words: shape(`words/${id}`, 'criteria'),
  number: shape(`number/${id}`, 'criteria'),
  code: shape(`code/${id}`, 'criteria'),
  rewording: shape(`rewording/${id}`, 'criteria'),
  reason: shape(`coding/reason/${id}`, 'criteria'),
  synthesis: shape(`synthesis:${id}?:[A-I][0-9]{2}:(?:all|${question})`, 'groups'),
  newGroup: shape('newGroup/'),
  group: shape(`group/${id}`, 'groups'),
  platform: shape('platform/'),
  codebook: shape('codebook/'),
  choice: shape(`choice/(?<table>${tableNames.join('|')}):${id}`),
};

/**
 * What the begun text of this name is about: a record, or the platform as a whole. Undefined if no place has exactly
 * this name: it may come from a newer version, or from anywhere.
 */
export function subjectOfDraft(field: string, platformId: PlatformId): DraftSubject | undefined {
  for (const { name, table } of Object.values(shapes)) {
    const found = name.exec(field);
    if (found === null) continue;
    const { id: named, table: chosen = table } = found.groups ?? {};
    if (named === undefined) return { table: 'platforms', id: platformId };
    return { table: chosen as TableName, id: named };
  }
  return undefined;
}
