import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSourceDay, sourceDay } from '#domain/record/sourceDay.ts';
import { isDate } from '#domain/record/words.ts';
import { inTimeZone } from '../../kit/timeZone.ts';

test.each([
  ['the wiki', '2018-10-31 13:27'],
  ['a database', '2018-10-31 13:22:00'],
  ['Excel in French', '31/10/2018'],
  ['Excel in French, with a time', '31/10/2018 13:22'],
  ['Excel in French, short', '31/10/18'],
  ['LibreOffice in German', '31.10.2018'],
  ['Excel in Dutch', '31-10-2018 13:22:00'],
  ['Excel in English', '10/31/2018 1:22:00 PM'],
  ['Kobo', '2018-10-31T13:22:00.000'],
  ['Japan and old programs', '2018/10/31'],
  ['Excel in French, in words', '31-oct-18'],
  ['a person in French', 'mercredi 31 octobre 2018'],
  ['a person in French, short', '31 oct. 2018 à 13:22'],
  ['a person in Dutch', '31 okt 2018'],
  ['a person in German', '31. Oktober 2018'],
  ['a person in Spanish', '31 de octubre de 2018'],
  ['a person in English', 'October 31, 2018'],
  ['a spreadsheet that shows the number it stores', '43404'],
  ['the same with a time in it', '43404,5572916667'],
  ['a page with no-break spaces', '31\u00a0octobre\u202f2018'],
])('A day as %s writes it, %j, is that day', (_name, text) => {
  expect(sourceDay(text)).toBe('2018-10-31');
});

test.each([
  ['1er mars 2019', '2019-03-01'],
  ['1 août 2019', '2019-08-01'],
  ['1 febr. 2019', '2019-02-01'],
  ['1. März 2019', '2019-03-01'],
  ['15 ene 2019', '2019-01-15'],
  ['9/2/2019', '2019-02-09'],
])('%j is %s', (text, day) => {
  expect(sourceDay(text)).toBe(day);
});

test.each([
  '2019-02-31 10:00',
  '31/02/2019',
  '2019-13-01',
  '0/0/2019',
  'hier',
  'Marie',
  '2018',
  '12',
  '1234',
  '99999',
  '2018-10-31 Marie',
  '3/4',
  '31 brumaire 2018',
  '',
])('%j is no day', (text) => {
  expect(sourceDay(text)).toBe('');
});

test('Two numbers that can be day or month are read the day first, and the other day is known', () => {
  expect(readSourceDay('03/04/2018 10:00')).toMatchObject({
    day: '2018-04-03',
    order: 'either',
    other: '2018-03-04',
  });
  expect(readSourceDay('04/04/2018')).not.toHaveProperty('other');
});

test('A day exists exactly when the calendar has it', () => {
  const numbers = { min: 0, max: 35 };
  fc.assert(
    fc.property(fc.integer({ min: 1800, max: 2400 }), fc.nat(14), fc.integer(numbers), (year, month, day) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(sourceDay(text)).toBe(isDate(text) ? text : '');
    }),
    { numRuns: 2000 },
  );
});

test('A moment with a time zone is the day it was here', () => {
  const night = '2018-10-31T23:30:00Z';
  expect(inTimeZone('Europe/Brussels', () => sourceDay(night))).toBe('2018-11-01');
  expect(inTimeZone('America/Martinique', () => sourceDay(night))).toBe('2018-10-31');
  expect(inTimeZone('Europe/Brussels', () => sourceDay('2018-10-31 23:30'))).toBe('2018-10-31');
});
