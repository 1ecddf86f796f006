import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The declarations of the first block with exactly this selector line. */
function declarations(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No block ${selector}`);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/([\w-]+):\s*([^;]+);/g)].map((found) => [found[1], found[2]]),
  );
}

/** The custom properties of a block in one theme: of each colour that has two, the one of this theme. */
function palette(selector: string, theme: 'light' | 'dark' = 'light'): Readonly<Record<string, string>> {
  const inTheme = (value: string) =>
    value.replace(/light-dark\((#\w+), (#\w+)\)/g, theme === 'light' ? '$1' : '$2');
  return Object.fromEntries(
    Object.entries(declarations(selector))
      .filter(([name]) => name.startsWith('--'))
      .map(([name, value]) => [name, inTheme(value)]),
  );
}

const light = palette(':root');
const faces = {
  light,
  dark: palette(':root', 'dark'),
  large: { ...light, ...palette(":root[data-display='large']") },
  'large and dark': {
    ...light,
    ...palette(":root[data-display='large']"),
    ...palette(":root[data-display='large'][data-theme='dark']"),
  },
};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const grounds = ['--paper', '--sheet', '--shade'];
const questions = ['wb', 'ib', 'act', 'free'];

const textPairs: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [
    ['--ink', ground] as const,
    ['--quiet', ground] as const,
    ['--danger', ground] as const,
  ]),
  ['--on-ink', '--ink'],
  ['--ink', '--danger-tint'],
  ['--danger', '--danger-tint'],
  ['--on-danger', '--danger'],
  ...questions.flatMap((question) => [
    ['--ink', `--${question}-tint`] as const,
    ['--on-strong', `--${question}-strong`] as const,
  ]),
];

const shapePairs: readonly (readonly [string, string])[] = [
  ['--edge', '--paper'],
  ['--edge', '--sheet'],
  ...grounds.map((ground) => ['--focus', ground] as const),
  ...questions.flatMap((question) => [
    ['--focus', `--${question}-tint`] as const,
    [`--${question}-strong`, `--${question}-tint`] as const,
    ...grounds.map((ground) => [`--${question}-strong`, ground] as const),
  ]),
];

function failures(face: Readonly<Record<string, string>>, pairs: typeof textPairs, least: number) {
  return pairs.flatMap(([front, back]) => {
    const ratio = contrast(face[front] ?? '', face[back] ?? '');
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)} < ${least}`];
  });
}

for (const [name, face] of Object.entries(faces)) {
  const least = name.startsWith('large') ? 7 : 4.5;

  test(`in the ${name} display every text stands out ${least} to 1 from its ground`, () => {
    expect(failures(face, textPairs, least)).toEqual([]);
  });

  test(`in the ${name} display every sign, edge and focus ring stands out 3 to 1`, () => {
    expect(failures(face, shapePairs, 3)).toEqual([]);
  });
}

test('the palette of a theme is the same whether the system or the person asks for it', () => {
  expect(declarations(':root')).toMatchObject({ 'color-scheme': 'light dark' });
  expect(declarations(":root[data-theme='light']")).toEqual({ 'color-scheme': 'light' });
  expect(declarations(":root[data-theme='dark']")).toEqual({ 'color-scheme': 'dark' });
});

test('black on white is 21 to 1, as the definition says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
