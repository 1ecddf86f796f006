import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Only rules about films and turned screens need style sheets read anew: there are neither.
  preload: false,
};

/** Rules whose answer a change of colours alone can change. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

export type Asked = {
  /** Rules that say nothing of this screen. */
  readonly without?: readonly string[];
  /** Only the rules about colours. */
  readonly coloursOnly?: boolean;
};

const rulesOf = ({ without = [], coloursOnly = false }: Asked): RunOptions =>
  coloursOnly
    ? { runOnly: { type: 'rule', values: aboutColours.filter((rule) => !without.includes(rule)) } }
    : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };

/**
 * What axe finds against WCAG 2.2 AA on the screen as it stands: one sentence for each element. The engine is put into
 * the page once and stays there: its own driver opens a second page at each look, which takes five times as long.
 */
export async function barriers(page: Page, asked: Asked = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, wanted),
    { ...options, ...rulesOf(asked) },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} (${failureSummary})`),
  );
}
