import { isBlank } from '#domain/record/words.ts';
import { looksLikeBulkLines, readBulkLines } from './bulkLines.ts';
import { looksLikeJson, readBundle } from './bundle/bundle.ts';
import { readCsv } from './csv/csv.ts';
import { findHeadingRow, type HeadingRow } from './csv/headingRow.ts';
import { decode, pasted } from './decode.ts';
import { byteLimit, stringLimit } from './limits.ts';
import { looksBundle, looksOwn } from './ownFile.ts';
import { createQuestionReader } from './questionCells.ts';
import { type FileReading, type Progress, refuse } from './reading.ts';
import { tableForPeopleIn } from './tableForPeople.ts';
import { isIdCell } from './wikispiral/rawTable.ts';
import type { TableRow } from './wikispiral/tableText.ts';
import { hasSiteHeadings, readSiteRows, siteRowsIn } from './wikispiral/wikispiral.ts';

/** Semicolons or commas mean a spreadsheet; tabs or pipes mean one only when the text has our own ids. */
const isSheet = ({ delimiter, known }: HeadingRow): boolean =>
  delimiter === ';' || delimiter === ',' || known.has('criterionId');

/** The site's rows begin with its ids. A table pasted from a spreadsheet is read by its headings instead. */
const isOfSite = ({ raw, headings }: TableRow): boolean =>
  isIdCell(raw.cells[0] ?? '') && (headings === undefined || headings.includes('siteId'));

function readText(text: string, freeNames: readonly string[], onProgress?: Progress): FileReading {
  if (isBlank(text)) return refuse({ type: 'EmptyFile' });
  if (looksLikeJson(text)) return readBundle(text, onProgress);
  const questions = createQuestionReader(freeNames);
  const heading = findHeadingRow(text);
  const forPeople = heading && tableForPeopleIn(text, heading);
  if (forPeople !== undefined) return refuse({ type: 'TableForPeople', kind: forPeople });
  if (heading !== undefined && isSheet(heading)) return readCsv(text, heading, freeNames, onProgress);
  const rows = siteRowsIn(text, questions);
  const isCsv = heading !== undefined && !rows.some(isOfSite);
  if (isCsv) return readCsv(text, heading, freeNames, onProgress);
  if (rows.length > 0) return readSiteRows(rows, questions, onProgress);
  if (hasSiteHeadings(text)) return refuse({ type: 'EmptyTable' });
  if (looksLikeBulkLines(text, questions)) return readBulkLines(text, questions, onProgress);
  return refuse({ type: 'NotRecognised' });
}

/**
 * Reads a file (bytes) or a paste (text) in any supported form: a table of the wiki, a CSV, bulk lines or a backup.
 * Never throws: an unreadable input gives one problem, a partly readable one gives rows and problems together.
 * `onProgress` receives the number of rows read and the total. `freeNames` are the names, in all languages, that the
 * target platform gives its fourth question; a cell with one of them answers that question. Only files of others have a
 * limit: our own are read whatever their size.
 */
export function readFile(
  source: Uint8Array | string,
  onProgress?: Progress,
  freeNames: readonly string[] = [],
): FileReading {
  if (typeof source !== 'string' && looksBundle(source)) return readBundle(source, onProgress);
  const text =
    typeof source === 'string' ? pasted(source) : decode(source, looksOwn(source) ? stringLimit : byteLimit);
  if (!text.ok) return refuse(text.problems[0] ?? { type: 'EmptyFile' });
  return readText(typeof text.value === 'string' ? text.value : text.value.text, freeNames, onProgress);
}
