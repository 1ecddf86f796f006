import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Only rules about films and rotated screens need the style sheets to be parsed again: we have neither.
  preload: false,
};

/** Rules whose result can change when only colours change. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

export type Asked = {
  /** Rules that do not apply to this screen. */
  readonly without?: readonly string[];
  /** Run only the rules about colours. */
  readonly coloursOnly?: boolean;
};

const rulesOf = ({ without = [], coloursOnly = false }: Asked): RunOptions =>
  coloursOnly
    ? { runOnly: { type: 'rule', values: aboutColours.filter((rule) => !without.includes(rule)) } }
    : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };

/**
 * Runs axe for WCAG 2.2 AA on the current screen: one sentence for each violation. The engine is injected into the page
 * once and stays there. Axe's own driver opens a second page at each run, which takes five times as long.
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
