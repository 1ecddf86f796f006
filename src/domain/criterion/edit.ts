import type { Reader } from '#domain/index/reader.ts';
import { isLive } from '#domain/record/base.ts';
import type { Plan } from '#domain/record/change.ts';
import { edited } from '#domain/record/edited.ts';
import type { Problem } from '#domain/record/problem.ts';
import { type Content, contentOf } from '#domain/record/records.ts';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { Seen } from '#domain/record/seen.ts';
import { isLanguageTag } from '#domain/record/words.ts';
import type { Criterion } from './criterion.ts';
import { fieldsToStore } from './fieldsToStore.ts';
import { lastOrder } from './lastOrder.ts';
import { joinedExpressions } from './ownShare.ts';
import { readAnew } from './readAnew.ts';

type Taken = 'scribe' | 'translation' | 'original' | 'readBack';

/** The fields to change; `undefined` removes an optional field. */
export type CriterionEdit = Partial<
  Pick<Criterion, 'text' | 'expressions' | 'question' | 'groupId' | 'language'>
> & { readonly [F in Taken]?: Criterion[F] | undefined };

/** Leaves out undefined fields. */
const withoutAbsent = (fields: object): Content<Criterion> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Content<Criterion>;

/** A criterion counts the joined ones: it cannot stand for fewer post-its than those plus one of its own. */
function tooFew(seen: Criterion, expressions: number): Problem | undefined {
  const least = joinedExpressions(seen) + 1;
  if (seen.joined === undefined || expressions >= least || expressions === seen.expressions) return undefined;
  return { type: 'FewerThanJoined', value: expressions, least };
}

function moved(reader: Reader, seen: Criterion, wanted: Content<Criterion>): number {
  const stays = wanted.groupId === seen.groupId && wanted.question === seen.question;
  return stays ? seen.order : lastOrder(reader, wanted.groupId, wanted.question) + 1;
}

/**
 * Edits a criterion as it was seen when the editor opened. A criterion that moves to another group or question becomes
 * the last one there. Changed words must be read back again, unless the edit itself sets the read-back answer. An
 * invalid language tag is ignored. A criterion that was withdrawn since comes back, and its withdrawal stays as a
 * conflict for a person to choose. Refuses a group that does not exist or was withdrawn, and fewer post-its than the
 * joined criteria have. An edit without an effect plans no change.
 */
export function editCriterion(
  reader: Reader,
  seen: Seen<Criterion>,
  edit: CriterionEdit,
): Result<Plan, Problem> {
  if (reader.record('criteria', seen.id) === undefined)
    return refused({ type: 'NotFound', table: 'criteria' });
  if (edit.groupId !== undefined && !isLive(reader.record('groups', edit.groupId))) {
    return refused({ type: 'NotFound', table: 'groups' });
  }
  const { language = seen.language } = edit;
  const spoken = isLanguageTag(language) ? language : seen.language;
  const wanted = withoutAbsent({ ...contentOf(seen), ...edit, language: spoken });
  const { translation: _translation, ...rest } = wanted;
  const good = fieldsToStore({ ...wanted, joined: seen.joined });
  if (!good.ok) return good;
  const few = tooFew(seen, wanted.expressions);
  if (few !== undefined) return refused(few);
  const content = { ...rest, ...good.value, order: moved(reader, seen, wanted) };
  const after = 'readBack' in edit || 'original' in edit ? content : readAnew(seen, content);
  return done({ act: { type: 'editCriterion', count: 1 }, changes: edited('criteria', seen, after) });
}
