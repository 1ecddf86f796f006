import type { Classification } from '#domain/classification.ts';
import { parseFullCode } from '#domain/componentCode.ts';
import type { Criterion } from '#domain/criterion.ts';
import type { Group } from '#domain/group.ts';
import type { ClassificationId, CriterionId, GroupId, Ids, PlatformId } from '#domain/identity.ts';
import type { Platform } from '#domain/platform.ts';
import { createPlatformIndex, type PlatformIndex } from '#domain/platformIndex.ts';
import { emptyRecords } from '#domain/record.ts';

const platformId = 'platform' as PlatformId;
const stamp = { counter: 1, device: 'tablet', wall: '2026-11-21T10:00:00.000Z' };
const base = { platformId, stamp };

const platform: Platform = {
  ...base,
  id: platformId,
  name: 'Blégny',
  kind: 'territory',
  territory: '',
  country: 'BE',
  languages: ['fr'],
  description: '',
};

const group: Group = {
  ...base,
  id: 'group' as GroupId,
  name: 'Groupe test',
  profile: '',
  sizeBand: 'unknown',
  language: 'fr',
  place: '',
  cycle: 2,
  wording: {},
  facilitators: '',
  order: 1,
};

/** A platform of one group whose criteria carry these codes, in this order; an empty text is a criterion not classified yet. */
export function platformOf(codes: readonly string[]): PlatformIndex {
  const criteria = codes.map(
    (_, order): Criterion => ({
      ...base,
      id: `criterion ${order}` as CriterionId,
      groupId: group.id,
      question: 'WB',
      text: `texte ${order}`,
      language: 'fr',
      expressions: 1,
      order,
    }),
  );
  const classifications = codes.flatMap((typed, order): Classification[] => {
    const code = parseFullCode(typed);
    const criterionId = `criterion ${order}` as CriterionId;
    const id = `classification ${order}` as ClassificationId;
    const key = { keyId: 'spiral-working', version: '2026-11-21' };
    return code === undefined ? [] : [{ ...base, id, criterionId, typed, code, key, coder: '', memo: '' }];
  });
  return createPlatformIndex({
    ...emptyRecords(),
    platforms: [platform],
    groups: [group],
    criteria,
    classifications,
  });
}

/** Ids a test can foresee. */
export function countedIds(): Ids {
  let given = 0;
  return {
    next: () => {
      given += 1;
      return `id-${String(given).padStart(6, '0')}`;
    },
    derived: (...parts) => parts.join('/'),
  };
}
