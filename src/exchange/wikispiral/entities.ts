import { windowsLetter } from '#exchange/windows1252.ts';

// The named letters that pages in our languages use; browsers save most others as plain characters.
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  lsaquo: '‹',
  rsaquo: '›',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwj: '\u200d',
  zwnj: '\u200c',
};

const letterByName: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, place) => [name, String.fromCharCode(160 + place)] as const),
  ...Object.entries(others),
]);

function letterAt(code: number): string {
  // Pages that write &#146; mean the apostrophe of Windows-1252.
  if (code >= 0x80 && code <= 0x9f) return windowsLetter(String.fromCharCode(code));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\uFFFD';
}

/** Decodes named and numbered letters (`&eacute;`, `&#233;`, `&#xE9;`). An unknown name is left as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return letterAt(Number(decimal));
    if (hex !== undefined) return letterAt(Number.parseInt(hex, 16));
    return letterByName.get(String(name)) ?? whole;
  });
