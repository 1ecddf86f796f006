import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { createPlatformIndex } from '#domain/index/platformIndex.ts';
import type { PlatformRecords } from '#domain/record/records.ts';
import { emptyVector } from '#domain/record/vector.ts';
import type { Packed } from '#exchange/packing/packBackup.ts';
import { agreementTable, confusionTable, pairsOf } from './agreementTables.ts';
import { codebookTable } from './codebookTable.ts';
import { codingsTable } from './codingsTable.ts';
import type { Table } from './column.ts';
import { criteriaTable } from './criteriaTable.ts';
import { dictionaryTable } from './dictionaryTable.ts';
import { groupsTable } from './groupsTable.ts';
import { labelsIn } from './labels/labels.ts';
import { type Making, readmeTable } from './readmeTable.ts';
import { leaveOutSmall, markSmall } from './smallNumbers.ts';
import { type TableSource, tableSourceOf } from './source.ts';
import { synthesesTable } from './synthesesTable.ts';
import { synthesisLongTable } from './synthesisLongTable.ts';
import { synthesisWideTable } from './synthesisWideTable.ts';
import { tableCsv } from './tableCsv.ts';
import { workbookOf } from './workbook/workbookOf.ts';
import { zipOf } from './zipOf.ts';

/** A zip of CSV files, or one workbook. */
export type TablesForm = 'csv' | 'xlsx';

export type TablesRequest = {
  readonly records: PlatformRecords;
  readonly form: TablesForm;
  readonly making: Making;
  /** Of labels; the platform's first language unless somebody asks for another. */
  readonly language?: string;
};

/** A platform's records as what tables are made from. Undefined without their platform. */
export function sourceIn(records: PlatformRecords, language?: string): TableSource | undefined {
  const index = createPlatformIndex({ records, counter: 1, seen: emptyVector });
  const codebook = createCodebookView(index.codebooks().at(-1)?.key ?? shippedCodebook);
  return tableSourceOf(index, codebook, language);
}

/** The tables of what people said and of what was counted. */
function contentOf(source: TableSource): readonly Table[] {
  const pairs = pairsOf(source);
  return [
    criteriaTable(source),
    codingsTable(source),
    groupsTable(source),
    synthesisLongTable(source),
    synthesisWideTable(source),
    synthesesTable(source),
    agreementTable(pairs),
    confusionTable(pairs),
    codebookTable(source),
  ];
}

const withWords: ReadonlySet<string> = new Set(['criteria', 'codings', 'syntheses', 'confusion']);

/** The tables of counts. With the criteria beside them, what is left out could be counted again. */
const numbersOnly = (tables: readonly Table[]): readonly Table[] =>
  tables.filter(({ name }) => !withWords.has(name)).map((table) => markSmall(leaveOutSmall(table)));

const encoder = new TextEncoder();

const sumOf = (text: string): string => bytesToHex(sha256(encoder.encode(text)));

/** All tables of a platform: the readme first, the dictionary last. */
export function tablesOf(source: TableSource, making: Making): readonly Table[] {
  const labels = labelsIn(source.language);
  const content = contentOf(source);
  const criteria = content.find(({ name }) => name === 'criteria');
  const sum = criteria === undefined ? '' : sumOf(tableCsv(criteria, making.delimiter));
  const given = making.contents === 'everything' ? content.map(markSmall) : numbersOnly(content);
  const tables = [readmeTable(source, making, given, labels, sum), ...given];
  return [...tables, dictionaryTable(tables, labels)];
}

const csvFiles = (tables: readonly Table[], { delimiter }: Making): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    tables.map((table) => [`${table.name}.csv`, encoder.encode(tableCsv(table, delimiter))]),
  );

/** Writes all tables of a platform into one file. Fails for records without their platform. */
export function writeTables({ records, form, making, language }: TablesRequest): Packed {
  const source = sourceIn(records, language);
  if (source === undefined) throw new Error('The records have no platform');
  const tables = tablesOf(source, making);
  return form === 'csv'
    ? { bytes: zipOf(csvFiles(tables, making)), extension: 'zip' }
    : { bytes: workbookOf(tables, labelsIn(source.language)), extension: 'xlsx' };
}
