import { type FullCode, parseFullCode, printFullCode } from '#domain/codebook/componentCode.ts';

/** A code as it was read from a cell. */
export type CodeCell = {
  /** The code alone, as a person could type it. */
  readonly typed: string;
  readonly code: FullCode;
  /**
   * written: the cell holds this code and nothing else; read: the same code in another writing (`a08`, `A 03`, `A08.`);
   * labelled: a label follows (`D03 Amitié`); partly: the component is sure, and the cell says more that is no code.
   */
  readonly as: 'written' | 'read' | 'labelled' | 'partly';
  /** The label that follows; empty when there is none. */
  readonly label: string;
};

/** A cell with a code in it is never longer. The limit also keeps the patterns below fast. */
const cellLimit = 300;

const marksBefore = /^[\s[("'«“*]+/;
const marksAfter = /[\s\])"'»”*.,;:]+$/;
/**
 * `A 03`, `A-03`, `A.03`: in small letters only when nothing follows, since `a 10 …` may begin words. So may a capital
 * when words in small letters follow: `A 10 minutes`.
 */
const spaced = /^([A-I])[\s._-]{1,3}(\d{2})(?![\p{L}\p{N}])(?!\s{1,3}\p{Ll})|^([a-i])[\s._-]{1,3}(\d{2})$/u;
const longest =
  /^([A-I]\d{2}(?:-\d{1,4})?(?:\/[POQSR](?:\d{2}|--)?(?:\/[A-Z]{1,3})?|\/\/[A-Z]{1,3})?)(?![\p{L}\p{N}])(.*)$/isu;
/** `A03 P15`: component and meaning, with a space or a dash between them. */
const spacedMeaning = /^[\s-]{1,3}([POQSR](?:\d{2}|--))$/i;
const labelAfter = /^[\s\-–—:.,;·|/)(\]]{1,9}(\p{L}.*)$/su;
const componentBefore = /^[A-I]\d{2}(?![\p{L}\p{N}])/iu;
const anotherCode = /(?<![\p{L}\p{N}])(?:[A-I]\s?\d{2}|[a-i]\d{2})(?![\p{L}\p{N}])/u;

/** True for a cell that begins with a code, sure or not (`D03 ou D04`). */
export const beginsWithCode = (cell: string): boolean => componentBefore.test(cell.trim());

/** A code without the marks around it, and with no space between letter and digits. */
const bareOf = (cell: string): string =>
  cell
    .replace(marksBefore, '')
    .replace(marksAfter, '')
    .replace(spaced, (_, upper = '', digits = '', lower = '', more = '') => upper + digits + lower + more);

function whole(cell: string, typed: string): CodeCell | undefined {
  const code = parseFullCode(typed);
  if (code === undefined) return undefined;
  const isExact = printFullCode(code) === cell.replace('--', '');
  return { typed, code, as: isExact ? 'written' : 'read', label: '' };
}

/** A code that something follows. Two codes in one cell are a doubt, and so is anything but a label. */
function withRest(bare: string): CodeCell | undefined {
  const [, typed = '', rest = ''] = longest.exec(bare) ?? [];
  const meaning = spacedMeaning.exec(rest)?.[1];
  if (meaning !== undefined) return whole(bare, `${typed}/${meaning}`);
  if (anotherCode.test(rest)) return undefined;
  const label = labelAfter.exec(rest)?.[1];
  const code = label === undefined ? undefined : parseFullCode(typed);
  if (label !== undefined && code !== undefined) return { typed, code, as: 'labelled', label };
  const component = componentBefore.exec(bare)?.[0] ?? '';
  const known = parseFullCode(component);
  return known && { typed: component, code: known, as: 'partly', label: '' };
}

/**
 * Reads the code in a cell, alone or with what people and programs write around it. Undefined when no code is sure: for
 * `A8`, `J01`, a Greek Alpha, or two codes.
 */
export function readCodeCell(given: string): CodeCell | undefined {
  const cell = given.trim();
  if (cell.length > cellLimit) return undefined;
  const bare = bareOf(cell);
  return whole(cell, cell) ?? whole(cell, bare) ?? withRest(bare);
}
