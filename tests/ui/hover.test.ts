import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/**
 * A hover may change only backgrounds, borders, colours and underlines. Anything more would be unavailable to touch and
 * keyboard.
 */
const tells = /^(background|border|color|text-decoration|outline|box-shadow)/;

/** The declarations of all hover rules. */
const underPointer = (text: string): readonly string[] =>
  [...text.matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)].flatMap(([, , body = '']) =>
    body
      .replace(/\/\*.*?\*\//gs, '')
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  );

test('Nothing appears, moves or says something only because a pointer rests on it', () => {
  const found = sheets.flatMap(({ file, text }) =>
    underPointer(text)
      .filter((declaration) => !tells.test(declaration))
      .map((declaration) => `${file}: ${declaration}`),
  );
  expect(sheets.flatMap(({ text }) => underPointer(text)).length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
