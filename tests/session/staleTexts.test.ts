import { expect, test } from 'vitest';
import { createDrafts } from '#session/drafts.ts';
import { removeStaleTexts, staleTexts } from '#session/staleTexts.ts';
import { keepSeen } from '#session/useSeen.ts';
import { aCriterion, criterionIdOf, platformId } from '../kit/build.ts';
import { memoryTextStore } from '../kit/memoryTextStore.ts';

test('Of a platform that is gone, only what was not saved is shown, and removing it stops no silence elsewhere', () => {
  const textStore = memoryTextStore();
  const drafts = createDrafts(textStore, 'real', platformId);
  const field = `correction/${criterionIdOf(1)}`;
  drafts.write(field, 'un banc à l’ombre');
  keepSeen(drafts, field, aCriterion(1, { text: 'un banc' }));
  textStore.set('silence', '{"kept":{}}');
  const [stale] = staleTexts(textStore, new Set());
  expect(stale).toEqual({ platformId, words: ['un banc à l’ombre'] });
  if (stale !== undefined) removeStaleTexts(textStore, stale);
  expect(textStore.names()).toEqual(['silence']);
});
