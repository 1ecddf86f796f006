import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';

type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type Sheet = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
};

export type Printed = {
  readonly sheets: readonly Sheet[];
  /** All words in reading order, separated by single spaces. */
  readonly text: string;
};

const number = (name: string, text: string): number =>
  Number(new RegExp(`${name}="([^"]+)"`).exec(text)?.[1]);

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const wordsOf = (sheet: string): readonly Word[] =>
  [...sheet.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place = '', text = '']) => ({
    text: unescaped(text),
    left: number('xMin', place),
    right: number('xMax', place),
    top: number('yMin', place),
    bottom: number('yMax', place),
  }));

const sheetOf = (sheet: string): Sheet => ({
  width: number('width', sheet),
  height: number('height', sheet),
  words: wordsOf(sheet),
});

/** Prints a page as the browser's own dialog would, and reads the result: its sheets, and the position of each word. */
export async function print(page: Page): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
    const marked = execFileSync('pdftotext', ['-bbox', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const sheets = marked.split('<page ').slice(1).map(sheetOf);
    if (sheets.length !== pages)
      throw new Error(`pdfinfo counts ${pages} pages, pdftotext ${sheets.length}.`);
    const text = sheets.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
    return { sheets, text };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const plain = (words: string): string => words.replace(/[\s\u00ad]+/g, '');

const times = (words: string, text: string): number => plain(words).split(plain(text)).length - 1;

/** How often a text occurs in the print, ignoring line breaks. */
export const timesPrinted = (printed: Printed, text: string): number => times(printed.text, text);

/** True when each occurrence of a text is whole on one sheet. */
export const isUncut = (printed: Printed, text: string): boolean =>
  printed.sheets.reduce(
    (sum, { words }) => sum + times(words.map((word) => word.text).join(' '), text),
    0,
  ) === timesPrinted(printed, text);

/** Words that lie outside the sheet, wholly or in part. */
export const wordsOffTheSheet = ({ sheets }: Printed): readonly string[] =>
  sheets.flatMap(({ width, height, words }) =>
    words
      .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      .map(({ text }) => text),
  );

/** Elements that would hide part of their text in print, where nobody can scroll. */
export async function clippedOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => {
        const { overflowX, overflowY, visibility } = getComputedStyle(element);
        // An element of one pixel is for screen readers only.
        if (visibility === 'hidden' || element.clientWidth <= 1 || element.innerText.trim() === '')
          return false;
        const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return wide || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      })
      .map((element) => `${element.tagName} "${element.innerText.slice(0, 60)}"`),
  );
  await page.emulateMedia({ media: null });
  return clipped;
}
