import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { FileProblem } from '#exchange/fileProblem.ts';
import { useFileProblemMessages } from '#features/transfer/useFileProblemMessages.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { IntlProvider } from '#i18n/intl.ts';

const problems: Readonly<Record<FileProblem['type'], FileProblem>> = {
  EmptyFile: { type: 'EmptyFile' },
  NotText: { type: 'NotText', kind: 'zip' },
  FileTooLarge: { type: 'FileTooLarge', bytes: 30_000_000, limit: 20_000_000 },
  TooManyCriteria: { type: 'TooManyCriteria', count: 10_001, limit: 10_000 },
  NotRecognised: { type: 'NotRecognised' },
  EmptyTable: { type: 'EmptyTable' },
  TableForPeople: { type: 'TableForPeople', kind: 'synthesis' },
  TruncatedFile: { type: 'TruncatedFile', line: 3 },
  MalformedJson: { type: 'MalformedJson', line: undefined },
  TooDeep: { type: 'TooDeep', line: 1, limit: 32 },
  NotABundle: { type: 'NotABundle' },
  DamagedArchive: { type: 'DamagedArchive' },
  DamagedSeal: { type: 'DamagedSeal' },
  SealedForKey: { type: 'SealedForKey' },
  DamagedTable: { type: 'DamagedTable', table: 'criteria' },
  DamagedHeading: { type: 'DamagedHeading' },
  NewerBundle: { type: 'NewerBundle', found: 2, known: 1 },
  MalformedRecord: { type: 'MalformedRecord', table: 'criteria', position: 3, field: 'text' },
  DuplicateRecord: { type: 'DuplicateRecord', table: 'groups', position: 3, id: 'x' },
  DanglingReference: { type: 'DanglingReference', table: 'criteria', position: 3, field: 'groupId' },
  UnknownPart: { type: 'UnknownPart', name: 'actions' },
  MissingText: { type: 'MissingText', words: 'Un toit', row: 2 },
  MissingQuestion: { type: 'MissingQuestion', words: 'Un toit', row: 2 },
  UnknownQuestion: { type: 'UnknownQuestion', words: 'Un toit', row: 2, text: 'QX' },
  TextTooLong: { type: 'TextTooLong', words: 'Un toit', row: 2, length: 20_001, limit: 20_000 },
  NameTooLong: { type: 'NameTooLong', words: 'Un toit', row: 2, length: 301, limit: 300 },
  UnclosedQuote: { type: 'UnclosedQuote', words: 'Un toit', row: 2, line: 3 },
  NotABulkLine: { type: 'NotABulkLine', words: 'Un toit', row: 2, text: 'bonjour' },
  ConflictingRow: { type: 'ConflictingRow', words: 'Un toit', row: 3, first: 2 },
  CutRow: { type: 'CutRow', words: 'Un toit', row: 2 },
  UnlistedCode: { type: 'UnlistedCode', row: 2, code: 'I99' },
  MalformedCode: { type: 'MalformedCode', row: 2, text: '{A8} <b>' },
  CodeReadAs: { type: 'CodeReadAs', row: 2, text: 'a08', code: 'A08' },
  CodePartlyRead: { type: 'CodePartlyRead', row: 2, text: 'D03 Copains', code: 'D03' },
  ThousandsRead: { type: 'ThousandsRead', row: 2, text: '1.200', value: 1200 },
  DoubtfulNumber: { type: 'DoubtfulNumber', row: 2, text: '1.000', value: 1, other: 1000 },
  MissingComponent: { type: 'MissingComponent', row: 2 },
  ExpressionsDefaulted: { type: 'ExpressionsDefaulted', row: 2, text: 'deux' },
  JoinedCells: { type: 'JoinedCells', row: 2 },
  MeaningAsMemo: { type: 'MeaningAsMemo', row: 2, text: 'argent' },
  UnusedMeaning: { type: 'UnusedMeaning', row: 2, text: 'P15' },
  RepeatedRow: { type: 'RepeatedRow', row: 3, first: 2 },
  CopiedRow: { type: 'CopiedRow', row: 3, first: 2 },
  UnusableCell: { type: 'UnusableCell', row: 2, column: 'Cycle', text: '9' },
  NotADay: { type: 'NotADay', row: 2, column: 'Créé le', text: '31/02/2019' },
  ExtraCells: { type: 'ExtraCells', row: 2, text: 'reste' },
  LooseQuotes: { type: 'LooseQuotes', row: 2 },
  DatesReadAs: {
    type: 'DatesReadAs',
    way: 'dayFirst',
    column: 'Créé le',
    text: '03/04/2018',
    day: '2018-04-03',
  },
  ExtraColumns: { type: 'ExtraColumns', names: ['Opmerking', 'Autre'] },
  OtherPlatform: { type: 'OtherPlatform', name: 'Trooz', count: 2 },
  FreeQuestionShown: { type: 'FreeQuestionShown', count: 2 },
  PlatformRenamed: { type: 'PlatformRenamed', name: 'Trooz', into: 'Blégny' },
};

afterEach(cleanup);

function Sentence({ problem }: { readonly problem: FileProblem }) {
  return <p>{useFileProblemMessages()(problem)}</p>;
}

async function sentence(problem: FileProblem, locale: 'fr' | 'en'): Promise<string> {
  const fail = (error: Error) => {
    throw error;
  };
  render(
    <IntlProvider locale={locale} messages={(await messagesIn(locale)) as never} onError={fail}>
      <Sentence problem={problem} />
    </IntlProvider>,
  );
  const shown = screen.getByRole('paragraph').textContent;
  cleanup();
  return shown;
}

/** The values of a problem that its message must show, however it is worded. */
const shownValues = (problem: FileProblem): readonly string[] =>
  Object.entries(problem).flatMap(([name, value]) =>
    ['text', 'name', 'into', 'column', 'field', 'code'].includes(name) ? [String(value)] : [],
  );

test.each(Object.entries(problems))(
  '%s has a whole sentence in both languages, with its own words in it',
  async (_type, problem) => {
    for (const locale of ['fr', 'en'] as const) {
      const shown = await sentence(problem, locale);
      expect(shown).toMatch(/^.{10,}[.]$/s);
      expect(shown).not.toContain('transfer.problem');
      for (const value of shownValues(problem)) expect(shown).toContain(value);
    }
  },
);

test('Limits are said as people say them', async () => {
  expect(await sentence(problems.FileTooLarge, 'fr')).toContain('20 Mo');
  expect(await sentence(problems.TooManyCriteria, 'en')).toContain('10,001 criteria');
  expect(await sentence(problems.ExtraColumns, 'fr')).toContain('Opmerking, Autre');
  expect(await sentence(problems.MalformedRecord, 'fr')).toContain('critères');
});
