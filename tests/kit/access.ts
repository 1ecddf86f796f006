import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Only rules about films and turned screens need style sheets read anew: there are neither.
  preload: false,
};

/**
 * What axe finds against WCAG 2.2 AA on the screen as it stands: one sentence for each element. The engine is put into
 * the page once and stays there: its own driver opens a second page at each look, which takes five times as long.
 * `without`: rules that say nothing of this screen.
 */
export async function barriers(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, wanted),
    { ...options, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} (${failureSummary})`),
  );
}
