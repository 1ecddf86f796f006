import Papa from 'papaparse';

const columns = ['question', 'language', 'text', 'code'];
const questions = new Set(['WB', 'IB', 'ACT']);

/** Says why a labelled file cannot be used, with the rows concerned; the message is meant to be shown unchanged. */
export class UnusableFile extends Error {}

/**
 * Decodes UTF-8 or UTF-16 by its byte order mark, otherwise UTF-8, otherwise what spreadsheets of Western Europe save.
 */
export function textOf(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator is the one that splits the heading row into the columns we know: the words may contain all three. */
function delimiterOf(heading) {
  const known = (delimiter) =>
    namesOf(heading.split(delimiter)).filter((name) => columns.includes(name)).length;
  return [',', ';', '\t'].sort((a, b) => known(b) - known(a))[0];
}

const namesOf = (cells) => cells.map((cell) => cell.replace(/^[\s"]+|[\s"]+$/g, '').toLowerCase());

/**
 * The rows of a labelled file: `{ question, language, text, codes }`, where `codes` are the code and the other
 * acceptable ones. Rows are counted from 1, the headings being row 1. Throws UnusableFile if the headings or any row
 * cannot be used: otherwise a figure over half a file would pass for one over the whole.
 */
export function readLabelled(source, parseFullCode) {
  const text = source.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text.split(/[\r\n]/, 1)[0] ?? '');
  const { data, errors } = Papa.parse(text, { delimiter });
  const names = namesOf(data[0] ?? []);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new UnusableFile(`Row 1 names no column ${missing.join(', ')}.`);
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row, message }) => `Row ${row + 1}: ${message}.`);
  const rows = data.slice(1).flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cell = (name) => cells[names.indexOf(name)]?.trim() ?? '';
    const row = toRow(cell, parseFullCode);
    faults.push(...row.faults.map((fault) => `Row ${at + 2}: ${fault}`));
    return [row];
  });
  if (faults.length > 0) throw new UnusableFile(faults.slice(0, 20).join('\n'));
  if (rows.length === 0) throw new UnusableFile('There is no row under the headings.');
  return rows;
}

function toRow(cell, parseFullCode) {
  const question = cell('question').toUpperCase();
  const language = cell('language').split(/[-_]/)[0].toLowerCase();
  const written = [cell('code'), ...cell('also').split(/[\s,;|]+/)].filter((code) => code !== '');
  const codes = written.map((code) => parseFullCode(code)?.component);
  const wrong = written.filter((_, at) => codes[at] === undefined);
  const faults = [
    ...(questions.has(question) ? [] : [`the question is "${cell('question')}", not WB, IB or ACT.`]),
    ...(/^[a-z]{2,3}$/.test(language)
      ? []
      : [`the language is "${cell('language')}", not a tag such as fr.`]),
    ...(cell('text') === '' ? ['the text is empty.'] : []),
    ...(cell('code') === '' ? ['the code is empty.'] : []),
    ...wrong.map((code) => `"${code}" is no component code.`),
  ];
  return { question, language, text: cell('text'), codes, faults };
}
