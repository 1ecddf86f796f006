import { fold } from '#domain/likeness/fold.ts';
import { localDay } from './localDay.ts';

/** A day as a source wrote it. */
export type SourceDay = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `serial`: the number by which spreadsheets store a day. */
  readonly as: 'year first' | 'numbers' | 'words' | 'serial';
  /** Only for two numbers and a year: what the writing shows about the order of day and month. */
  readonly order?: 'day first' | 'month first' | 'either';
  /** The day with month and day exchanged, when the order is not sure. */
  readonly other?: string;
  /** What follows the day: usually a time. */
  readonly rest: string;
};

const time =
  /^(?:[\sT,]{1,3}(?:à |at |um |om )?\d{1,2}(?:[:hH]\d{0,2}|(?= ?[apAP]))(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:[ap]\.?m\.?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/;
const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?!\d)(.*)$/;
const dayAndMonth =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th|\.)?[ -](?:de |of )?(\p{L}{3,12})\.?,?[ -](?:de |del )?(\d{4}|\d{2})(?!\d)(.*)$/u;
const monthAndDay = /^(?:\p{L}+\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/u;
const serial = /^(\d{5})(?:[.,]\d{1,12})?$/;

/** The beginnings of the months' names in the five languages, without accents. */
const monthNames = [
  /^(jan|ene)/,
  /^fe[bv]/,
  /^(mar|mrt|maa)/,
  /^(avr|apr|abr)/,
  /^(mai|may|mei)/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(aou|aug|ago)/,
  /^se[pt]/,
  /^o[ck]t/,
  /^nov/,
  /^d(ec|ez|ic)/,
];

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Two digits mean the years from 1970 to 2069. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day; undefined for one that no calendar has. Calculated, since a file has tens of thousands of dates. */
function dayIn(yearText: string, month: number | string, day: string): string | undefined {
  const year = fullYear(yearText);
  const days = (daysInMonth[Number(month) - 1] ?? 0) + (Number(month) === 2 && isLeap(Number(year)) ? 1 : 0);
  const isDay = Number(day) >= 1 && Number(day) <= days;
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const monthNumber = (name: string): number => monthNames.findIndex((names) => names.test(fold(name))) + 1;

function fromYearFirst([text = '', year = '', month = '', day = '', rest = '']: readonly string[]) {
  const zone = time.exec(rest)?.[1];
  const found = dayIn(year, month, day);
  if (found === undefined) return undefined;
  const here = zone === undefined ? found : localDay(text.replace(' ', 'T')) || found;
  return { day: here, as: 'year first', rest } as const;
}

function fromNumbers([, first = '', second = '', year = '', rest = '']: readonly string[]) {
  const [dayFirst, monthFirst] = [dayIn(year, second, first), dayIn(year, first, second)];
  const day = dayFirst ?? monthFirst;
  if (day === undefined) return undefined;
  const common = { day, as: 'numbers', rest } as const;
  if (dayFirst === undefined) return { ...common, order: 'month first' } as const;
  if (monthFirst === undefined) return { ...common, order: 'day first' } as const;
  return monthFirst === dayFirst ? common : ({ ...common, order: 'either', other: monthFirst } as const);
}

function fromWords(day: string, month: string, year: string, rest: string) {
  const found = dayIn(year, monthNumber(month), day);
  return found === undefined ? undefined : ({ day: found, as: 'words', rest } as const);
}

const dayLength = 86_400_000;
/** Day 0 of spreadsheets. Numbers outside these years are no dates of a meeting. */
const [serialStart, firstSerial, lastSerial] = [Date.UTC(1899, 11, 30), 20_000, 80_000];

function fromSerial(digits: string): SourceDay | undefined {
  const days = Number(digits);
  if (days < firstSerial || days > lastSerial) return undefined;
  return { day: new Date(serialStart + days * dayLength).toISOString().slice(0, 10), as: 'serial', rest: '' };
}

function dayOfShape(text: string): SourceDay | undefined {
  const ofYear = yearFirst.exec(text);
  if (ofYear !== null) return fromYearFirst(ofYear);
  const ofNumbers = numbers.exec(text);
  if (ofNumbers !== null) return fromNumbers(ofNumbers);
  const [, day, month = '', year = '', rest = ''] = dayAndMonth.exec(text) ?? [];
  if (day !== undefined) return fromWords(day, month, year, rest);
  const [, name, dayAfter = '', yearAfter = '', restAfter = ''] = monthAndDay.exec(text) ?? [];
  if (name !== undefined) return fromWords(dayAfter, name, yearAfter, restAfter);
  const digits = serial.exec(text)?.[1];
  return digits === undefined ? undefined : fromSerial(digits);
}

const lengthLimit = 60;

/**
 * Reads a day as people, sites and spreadsheets write it: `2018-10-31 13:27`, `31/10/2018`, `31.10.18`, `31 oct. 2018`,
 * `43404`. Two numbers before a year are day and month, as in Europe, unless only the other order is a day. A moment
 * with a time zone gives the day it was on this device's calendar. Undefined for anything else, and for a day that does
 * not exist.
 */
export function readSourceDay(given: string): SourceDay | undefined {
  const text = given.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (text.length > lengthLimit) return undefined;
  const found = dayOfShape(text);
  return found !== undefined && time.test(found.rest) ? found : undefined;
}

/** The day alone; empty when there is none. */
export const sourceDay = (text: string): string => readSourceDay(text)?.day ?? '';
