import { expect, test } from 'vitest';
import type { BegunText } from '#domain/begun/begunText.ts';
import { begunTexts, keepBegun, weighBegun } from '#session/begunTexts.ts';
import { subjectOfDraft } from '#session/draftSubject.ts';
import { createDrafts } from '#session/drafts.ts';
import { keptFields } from '#session/keptFields.ts';
import type { Windows } from '#session/windows.ts';
import { aCriterion, anIndex, criterionIdOf, groupIdOf, platformId } from '../kit/build.ts';

import { memoryTextStore } from '../kit/memoryTextStore.ts';
import { steeredIds } from '../kit/steered.ts';

const composer = keptFields.composer(groupIdOf(1), 'WB');
const index = anIndex([aCriterion(1)]);

function aDevice() {
  const textStore = memoryTextStore();
  const of = { textStore, space: 'real', platformId } as const;
  const { next } = steeredIds(5);
  const windowNamed = (own: string, isGone: Windows['isGone'] = () => false) =>
    createDrafts(textStore, 'real', platformId, { own, isGone });
  const weigh = (texts: readonly BegunText[], isPresent = () => true) =>
    weighBegun(texts, { ...of, index, isPresent });
  return { ...of, of, next, windowNamed, weigh };
}

const begunAt = (text: string, field: string = composer): BegunText => ({ platformId, field, text });

test('What was begun in any window of a device is taken along, with what its writer saw', () => {
  const { of, windowNamed } = aDevice();
  windowNamed('w1').write(composer, 'un banc');
  const other = windowNamed('w2');
  other.write(composer, 'un toit');
  other.write(keptFields.correction(criterionIdOf(1)), '{"text":"b"}');
  other.writeBeside(keptFields.correction(criterionIdOf(1)), 'seen', '{"text":"a"}');
  other.shared.write('coding', 'how far somebody came');
  expect(begunTexts(of)).toEqual([
    begunAt('un banc'),
    begunAt('un toit'),
    { ...begunAt('{"text":"b"}', keptFields.correction(criterionIdOf(1))), seen: '{"text":"a"}' },
  ]);
});

test('On another device a begun text is there again where it was typed, with what its writer saw', () => {
  const { of, next, windowNamed } = aDevice();
  keepBegun([{ ...begunAt('un banc'), seen: '{"text":"a"}' }], of, next);
  const drafts = windowNamed('w1');
  expect(drafts.read(composer)).toBe('un banc');
  expect(drafts.readBeside(composer, 'seen')).toBe('{"text":"a"}');
  expect(drafts.left(composer)).toBe(0);
});

test('A draft that is there is never overwritten: the restored one is offered beside it', () => {
  const { of, next, windowNamed, weigh } = aDevice();
  const drafts = windowNamed('w1');
  drafts.write(composer, 'un toit');
  expect(weigh([begunAt('un banc')])).toMatchObject({ coming: [begunAt('un banc')], beside: 1 });
  keepBegun([begunAt('un banc')], of, next);
  expect(drafts.read(composer)).toBe('un toit');
  expect(drafts.left(composer)).toBe(1);
  drafts.write(composer, '');
  expect(drafts.read(composer)).toBe('un banc');
});

test('What the device itself began comes before what a backup brings', () => {
  const { of, next, windowNamed } = aDevice();
  windowNamed('f0000000-0000-7000-8000-000000000001').write(composer, 'un toit');
  keepBegun([begunAt('un banc')], of, next);
  expect(windowNamed('w2', () => true).read(composer)).toBe('un toit');
});

test('Restoring the same backup twice brings each text once', () => {
  const { of, next, weigh } = aDevice();
  keepBegun(weigh([begunAt('un banc')]).coming, of, next);
  expect(weigh([begunAt('un banc')]).coming).toEqual([]);
});

test('What a restore brings that was pressed twice before it was written is kept once, and counts both times', () => {
  const { of, next, weigh } = aDevice();
  const { coming } = weigh([begunAt('un banc'), begunAt('un toit')]);
  expect(keepBegun(coming, of, next)).toBe(2);
  expect(keepBegun(coming, of, next)).toBe(2);
  expect(begunTexts(of).map(({ text }) => text)).toEqual(['un banc', 'un toit']);
  expect(of.textStore.names()).toHaveLength(2);
});

test('A text that this device began in the same words meanwhile is not kept beside itself', () => {
  const { of, next, windowNamed, weigh } = aDevice();
  const { coming } = weigh([begunAt('un banc')]);
  windowNamed('w1').write(composer, 'un banc');
  expect(keepBegun(coming, of, next)).toBe(1);
  expect(of.textStore.names()).toHaveLength(1);
});

test('Words that two windows had begun in one place, as a rescue file holds them, come once', () => {
  const { of, next, weigh } = aDevice();
  const twice = [begunAt('un banc'), begunAt('un banc'), begunAt('un banc', keptFields.newGroup())];
  expect(weigh(twice).coming).toHaveLength(2);
  expect(keepBegun(twice, of, next)).toBe(3);
  expect(of.textStore.names()).toHaveLength(2);
});

test('A post-it that was saved since the backup was made is not begun again', () => {
  const { weigh } = aDevice();
  expect(weigh([begunAt('critère 1')])).toMatchObject({ coming: [], gone: 0, unknown: 0 });
});

test('Thousands of begun texts are weighed with one walk through the criteria and the synthesis texts', () => {
  const { of } = aDevice();
  let walks = 0;
  const counting = {
    ...index,
    criteria: () => {
      walks += 1;
      return index.criteria();
    },
    syntheses: () => {
      walks += 1;
      return index.syntheses();
    },
  };
  const place = { groupId: groupIdOf(1), component: 'A02' as never, question: 'WB' } as const;
  const texts = Array.from({ length: 1000 }, (_, n) => [
    begunAt(`un banc ${n}`),
    begunAt(`un toit ${n}`, keptFields.synthesis(place)),
  ]).flat();
  const { coming } = weighBegun(texts, { ...of, index: counting, isPresent: () => true });
  expect(coming).toHaveLength(2000);
  expect(walks).toBeLessThanOrEqual(2);
});

test('A synthesis text that was saved since the backup was made is not begun again, but one in another place is', () => {
  const { of } = aDevice();
  const place = { groupId: groupIdOf(1), component: 'A02', question: 'WB' } as const;
  const saved = { ...index, syntheses: () => [{ ...place, text: 'un toit' }] as never };
  const common = { component: 'A02', question: 'all' } as const;
  const texts = [place, common].map((each) => begunAt('un toit', keptFields.synthesis(each as never)));
  const { coming } = weighBegun(texts, { ...of, index: saved, isPresent: () => true });
  expect(coming).toEqual([texts[1]]);
});

test('A post-it that was saved for another question is still a begun one here', () => {
  const { weigh } = aDevice();
  const other = begunAt('critère 1', keptFields.composer(groupIdOf(1), 'IB'));
  expect(weigh([other]).coming).toEqual([other]);
});

test('A text about something that is not here stays away and is counted', () => {
  const { weigh } = aDevice();
  expect(weigh([begunAt('un banc')], () => false)).toMatchObject({ coming: [], gone: 1 });
});

test('A text of a place that this version does not know is set aside and counted', () => {
  const { weigh } = aDevice();
  const odd = [
    'diary/1',
    'coding',
    `${groupIdOf(1)}/WB/../x`,
    'correction/constructor',
    '__proto__',
    `${composer}~w9`,
  ];
  expect(weigh(odd.map((field) => begunAt('a', field)))).toMatchObject({ coming: [], unknown: odd.length });
});

test('A file cannot fill the room in which what waits to be written is kept', () => {
  const { weigh } = aDevice();
  const long = begunAt('x'.repeat(900_000), keptFields.codebook());
  const tooLong = begunAt('y'.repeat(300_000), keptFields.platform());
  expect(weigh([long, begunAt('un banc'), tooLong])).toMatchObject({
    coming: [begunAt('un banc'), tooLong],
    tooLong: 1,
  });
});

test('A text for which there is no room leaves nothing behind, and is told', () => {
  const { of, next } = aDevice();
  const textStore = memoryTextStore();
  const full = {
    ...textStore,
    set: (name: string, text: string) => !text.startsWith('un') && textStore.set(name, text),
  };
  expect(keepBegun([{ ...begunAt('un banc'), seen: '{}' }], { ...of, textStore: full }, next)).toBe(0);
  expect(textStore.names()).toEqual([]);
});

const everyField = [
  ...[composer, keptFields.translation(groupIdOf(1), 'FREE')].map((field) => [field, 'groups', groupIdOf(1)]),
  ...(['correction', 'words', 'number', 'code', 'rewording', 'reason'] as const).map((kind) => [
    keptFields[kind](criterionIdOf(1)),
    'criteria',
    criterionIdOf(1),
  ]),
  [
    keptFields.synthesis({ groupId: groupIdOf(1), component: 'A02' as never, question: 'WB' }),
    'groups',
    groupIdOf(1),
  ],
  [keptFields.synthesis({ component: 'A02' as never, question: 'all' }), 'platforms', platformId],
  ...[keptFields.newGroup(), keptFields.platform(), keptFields.codebook()].map((field) => [
    field,
    'platforms',
    platformId,
  ]),
  [keptFields.group(groupIdOf(1)), 'groups', groupIdOf(1)],
  [keptFields.choice('syntheses', criterionIdOf(1)), 'syntheses', criterionIdOf(1)],
];

test.each(everyField)('%s is known to be about %s', (field, table, id) => {
  expect(subjectOfDraft(field as string, platformId)).toEqual({ table, id });
});
