import { expect, test } from 'vitest';
import { draftToValue, valueToDraft } from '#session/keptValue.ts';

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
