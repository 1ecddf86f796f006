import fc from 'fast-check';
import { parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';
import { expressionsLimit } from '#domain/criterion/criterion.ts';
import { questions } from '#domain/platform/question.ts';
import type { CriterionId, GroupId, PlatformId } from '#domain/record/identity.ts';
import { emptyRecords, type PlatformRecords } from '#domain/record/records.ts';
import { isBlank } from '#domain/record/words.ts';
import { derivedId } from '#effects/ids.ts';

/** Words as people, spreadsheets and attackers write them. */
export const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          ';',
          ',',
          '\n',
          '\r',
          '\r\n',
          "'",
          '=',
          '-',
          ' ',
          '\t',
          '|',
          'é',
          'mot',
          '\0',
          '\u2028',
          '\ufeff',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '=HYPERLINK("x")',
      '- moins de bruit',
      "'t is koud",
      ' avant et après ',
      '<img src=x>',
      '__proto__',
    ),
  )
  .map((text) => text.toWellFormed());

export const someWords = words.filter((text) => !isBlank(text));
const name = someWords.map((text) => text.trim()).filter((text) => text !== '' && !isBlank(text));
const code = fc
  .record({
    component: fc.constantFrom('A00', 'a08', 'G04', 'I99'),
    tail: fc.constantFrom('', '-11', '/P', '/P15', '/P15/k', '//k', '-7/q02', ' '),
  })
  .map(({ component, tail }) => component + tail);

const origin = fc.record(
  {
    source: fc.constantFrom('wikispiral', 'csv'),
    id: fc.constantFrom('1', '295019', '../../x', ''),
    created: someWords,
    modified: someWords,
    proposition: someWords,
  },
  { requiredKeys: ['source', 'id'] },
);

const platformFields = fc.record(
  {
    name,
    kind: fc.constantFrom('territory', 'collective', 'citizens'),
    territory: words,
    country: fc.constantFrom('', 'BE'),
    languages: fc.constantFrom(['fr'], ['fr', 'nl-BE'], ['ar']),
    description: words,
    parentId: fc.constant(derivedId('parent')),
    retentionDate: fc.constantFrom('2030-01-31', '9999-12-31'),
    freeQuestion: fc.record({
      isAsked: fc.boolean(),
      place: fc.constantFrom(0, 1, 2, 3),
      name: fc.dictionary(fc.constantFrom('fr', 'nl-BE', 'ar'), words),
      wording: fc.dictionary(fc.constantFrom('fr', 'nl-BE', 'ar'), words),
    }),
    origin: fc.record({ source: fc.constant('wikispiral'), id: name }),
  },
  { requiredKeys: ['name', 'kind', 'territory', 'country', 'languages', 'description'] },
);

const groupFields = fc.record(
  {
    name,
    profile: words,
    sizeBand: fc.constantFrom('unknown', 'under5', '8to12'),
    language: fc.constantFrom('fr', 'nl', 'ar'),
    meetingDate: fc.constantFrom('2018-10-19', '1970-01-01'),
    place: words,
    cycle: fc.constantFrom(0, 1, 2, 3),
    wording: fc.record(
      { WB: someWords, IB: someWords, ACT: someWords, FREE: someWords },
      { requiredKeys: [] },
    ),
    facilitators: fc.constantFrom('', 'A.B.', '=A1'),
    order: fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((order) => (Object.is(order, -0) ? 0 : order)),
    origin: fc.record({ source: fc.constant('wikispiral'), id: name }),
  },
  {
    requiredKeys: [
      'name',
      'profile',
      'sizeBand',
      'language',
      'place',
      'cycle',
      'wording',
      'facilitators',
      'order',
    ],
  },
);

const coding = fc.record({ typed: code, keyId: words, version: words, memo: words });

/** A joined criterion: what a table of criteria says about it. */
const guestFields = fc.record({
  id: fc.uuid({ version: 7 }),
  text: someWords,
  language: fc.constantFrom('fr', 'ar'),
  expressions: fc.integer({ min: 1, max: 999 }),
});

const criterionFields = fc.record(
  {
    question: fc.constantFrom(...questions),
    text: someWords,
    language: fc.constantFrom('fr', 'nl'),
    expressions: fc.integer({ min: 1, max: 9999 }),
    order: fc.oneof(fc.integer(), fc.constantFrom(0.5, 0.1 + 0.2, 1e-9, 295019)),
    origin,
    scribe: fc.constant(true),
    translation: fc.record({ language: fc.constantFrom('nl', 'zh-Hant'), text: someWords }),
    original: someWords,
    readBack: fc.constantFrom('confirmed', 'sentBack'),
    guests: fc.uniqueArray(guestFields, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    own: coding,
    other: coding,
    settled: coding,
  },
  { requiredKeys: ['question', 'text', 'language', 'expressions', 'order'] },
);

type Coding = { typed: string; keyId: string; version: string; memo: string };

const stamp = { counter: 1, device: 'd', wall: '2026-03-14T09:00:00.000Z' };

function classificationOf(platformId: PlatformId, criterionId: CriterionId, coder: string, coding: Coding) {
  const { typed, keyId, version, memo } = coding;
  const parsed = parseFullCode(typed);
  if (parsed === undefined) throw new Error(`Not a code: ${typed}`);
  if (parseFullCode(printFullCode(parsed)) === undefined) throw new Error('Codes must print');
  // Without a codebook there is no codebook version either: the file leaves both cells empty.
  const key = keyId === '' ? { keyId: 'k', version: '1' } : { keyId, version };
  const id = derivedId('classification', criterionId, coder);
  return { id, platformId, stamp, criterionId, typed, code: parsed, key, coder, memo };
}

type Guest = typeof guestFields extends fc.Arbitrary<infer G> ? G : never;

/** A host's own number of expressions, limited so that its total with the joined criteria stays within the limit. */
const ownShare = (expressions: number, guests: readonly Guest[]): number =>
  Math.min(expressions, expressionsLimit - guests.reduce((sum, guest) => sum + guest.expressions, 0));

type Host = { id: CriterionId; platformId: PlatformId; groupId: GroupId; question: string; order: number };

function guestOf({ id: joinedTo, platformId, groupId, question, order }: Host, guest: Guest) {
  return { ...guest, platformId, groupId, question, order, joinedTo, stamp };
}

const platform = fc.tuple(
  platformFields,
  fc.array(fc.tuple(groupFields, fc.array(criterionFields, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  }),
);

/** A platform whose groups all have criteria, some classified by one or two coders, some settled. */
export const platformRecords: fc.Arbitrary<PlatformRecords> = platform.map(([fields, groups]) => {
  const records = emptyRecords();
  const id = derivedId('test platform') as PlatformId;
  records.platforms.push({ ...fields, id, platformId: id, stamp } as never);
  for (const [place, [group, criteria]] of groups.entries()) {
    const groupId = derivedId('test group', String(place)) as GroupId;
    records.groups.push({ ...group, id: groupId, platformId: id, stamp } as never);
    for (const [at, { own, other, settled, guests = [], ...criterion }] of criteria.entries()) {
      const criterionId = derivedId('test criterion', String(place), String(at)) as CriterionId;
      const expressions = ownShare(criterion.expressions, guests);
      const host = { ...criterion, expressions, id: criterionId, platformId: id, groupId, stamp };
      records.criteria.push(host as never);
      for (const guest of guests) records.criteria.push(guestOf(host, guest) as never);
      if (own !== undefined)
        records.classifications.push(classificationOf(id, criterionId, '', own) as never);
      if (other !== undefined)
        records.classifications.push(classificationOf(id, criterionId, 'B.C.', other) as never);
      if (settled !== undefined)
        records.classifications.push(classificationOf(id, criterionId, '=', settled) as never);
    }
  }
  return records;
});
