import { expect, test } from 'vitest';
import { blankGroup } from '#domain/group/edit.ts';
import { blankPlatform } from '#domain/platform/edit.ts';
import { keptFields } from '#session/keptFields.ts';
import { mayLackIn } from '#session/keptForms.ts';
import { draftToValue, valueToDraft } from '#session/keptValue.ts';
import { aPlatform, criterionIdOf, groupIdOf } from '../kit/build.ts';

const reasonForm = { reason: '', which: '', other: '' };

test.each(['le bruit', '[à revoir] le bruit', '{bruit} la nuit', '[', '12', 'true', 'null', '"le bruit"'])(
  'The text %s, which an earlier version began where a form is now, is in the first field of the form',
  (text) => {
    expect(draftToValue(text, reasonForm)).toEqual({ ...reasonForm, reason: text });
  },
);

test('A form is read as it was begun, whatever its texts begin with', () => {
  const begun = { reason: '[à revoir]', which: 'A02', other: '{}' };
  expect(draftToValue(valueToDraft(begun), reasonForm)).toEqual(begun);
});

test.each(['[1,2]', '{"reason":7}'])('%s is neither a text nor such a form', (draft) => {
  expect(draftToValue(draft, reasonForm)).toBeUndefined();
});

const group = { ...blankGroup(aPlatform()), meetingDate: '2026-03-01', wording: { WB: 'Être bien ?' } };
const platform = {
  ...blankPlatform('fr'),
  retentionDate: '2030-01-01',
  binDays: 60,
  freeQuestion: { isAsked: true, place: 3, name: { fr: 'Libre' }, wording: {} },
};
const correction = {
  text: 'le bruit',
  question: 'WB',
  expressions: 1,
  language: 'fr',
  scribe: true,
  translation: { language: 'nl', text: 'lawaai' },
};
const inGroup = mayLackIn(keptFields.group(groupIdOf(1)));
const inPlatform = mayLackIn(keptFields.platform());
const inCorrection = mayLackIn(keptFields.correction(criterionIdOf(1)));

test.each([
  ['group', group, inGroup, ['meetingDate']],
  ['new group', blankGroup(aPlatform()), mayLackIn(keptFields.newGroup()), []],
  ['platform', platform, inPlatform, ['retentionDate', 'binDays', 'freeQuestion']],
  ['correction', correction, inCorrection, ['scribe', 'translation']],
  ['decision', reasonForm, mayLackIn(keptFields.reason(criterionIdOf(1))), []],
] as const)(
  'Where a begun %s lacks fields, they are as the form begins with them',
  (_what, form, mayLack, optional) => {
    const whole = Object.entries(form).filter(([name]) => !(optional as readonly string[]).includes(name));
    expect(draftToValue('{}', form as object, mayLack)).toEqual(Object.fromEntries(whole));
  },
);

test('Words that come without the other fields of their form are kept', () => {
  expect(draftToValue('{"name":"Les mamans"}', group, inGroup)).toMatchObject({
    name: 'Les mamans',
    wording: group.wording,
  });
  const translated = draftToValue('{"translation":{"text":"het lawaai"}}', correction, inCorrection);
  expect(translated).toMatchObject({ text: 'le bruit', translation: { language: 'nl', text: 'het lawaai' } });
  const asked = draftToValue('{"freeQuestion":{"name":{"nl":"Vrij"}}}', platform, inPlatform);
  expect(asked).toMatchObject({ freeQuestion: { place: 3, name: { fr: 'Libre', nl: 'Vrij' }, wording: {} } });
});

test('A date, a translation, a sign or a fourth question that somebody took out stays out', () => {
  const { meetingDate: _date, ...undated } = group;
  expect(draftToValue(valueToDraft(undated), group, inGroup)).toEqual(undated);
  const { scribe: _scribe, translation: _translation, ...bare } = correction;
  expect(draftToValue(valueToDraft(bare), correction, inCorrection)).toEqual(bare);
  const { retentionDate: _end, binDays: _days, freeQuestion: _free, ...plain } = platform;
  expect(draftToValue(valueToDraft(plain), platform, inPlatform)).toEqual(plain);
});

test('A field that the form began without is read in its own kind only, and completed', () => {
  const { translation: _translation, ...bare } = correction;
  const begun = draftToValue('{"translation":{"text":"lawaai"}}', bare, inCorrection);
  expect(begun).toMatchObject({ translation: { language: '', text: 'lawaai' } });
  const asked = draftToValue('{"freeQuestion":{"isAsked":true}}', blankPlatform('fr'), inPlatform);
  expect(asked).toMatchObject({ freeQuestion: { isAsked: true, name: {}, wording: {} } });
});

test.each([
  ['a number among the words of a choice', '{"text":7}', {}, {}],
  ['fields among the words of a choice', '{"text":{"a":"b"}}', {}, {}],
  ['a number among the wordings', '{"wording":{"FC":7}}', group, inGroup],
  ['a number as a date', '{"meetingDate":7}', blankGroup(aPlatform()), inGroup],
  ['a number among the languages', '{"languages":["fr",7]}', platform, inPlatform],
  ['a word as days', '{"binDays":"x"}', blankPlatform('fr'), inPlatform],
  ['a question without words', '{"freeQuestion":{"name":7}}', blankPlatform('fr'), inPlatform],
  ['a translation that is a text', '{"translation":"lawaai"}', correction, inCorrection],
  ['nothing where a field is', '{"name":null}', group, inGroup],
])('A draft with %s is not shown as a form', (_what, draft, form, mayLack) => {
  expect(draftToValue(draft, form as object, mayLack)).toBeUndefined();
});

test('What somebody wrote in a choice is read, whichever unit it is about', () => {
  expect(draftToValue('{"text":"le bruit"}', {})).toEqual({ text: 'le bruit' });
});
