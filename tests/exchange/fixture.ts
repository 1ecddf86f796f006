import { readFileSync } from 'node:fs';
import { printFullCode } from '#domain/codebook/componentCode.ts';
import { readFile } from '#exchange/detect.ts';
import type { FileReading, ParsedRow, RowsReading } from '#exchange/reading.ts';

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`fixtures/${name}`));
export const textOf = (name: string): string => readFileSync(`fixtures/${name}`, 'utf8');

/** The reading of a file that contains rows; anything else fails the test. */
export function rowsOf(reading: FileReading): RowsReading {
  if (reading.kind !== 'rows') throw new Error(`No rows: ${JSON.stringify(reading)}`);
  return reading;
}

export const readFixture = (name: string): RowsReading => rowsOf(readFile(bytesOf(name)));

/** A short form of a row: question, number, words, code. */
const brief = ({ question, expressions, text, codings }: ParsedRow): string =>
  [question ?? '?', expressions ?? '', text, codings.map(({ code }) => printFullCode(code)).join()].join(
    '; ',
  );

export const briefs = (reading: RowsReading): readonly string[] => reading.rows.map(brief);
