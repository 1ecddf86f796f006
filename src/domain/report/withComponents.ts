import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { CodebookOrder, ComponentSection, Report } from './report.ts';
import { dimensionSections, noLine } from './reportOf.ts';

/**
 * The report with a section for each of these components. One that no criterion and no text mentions has an empty
 * section; nothing is counted differently.
 */
export function withComponents(
  report: Report,
  codes: readonly ComponentCode[],
  { order, listed }: CodebookOrder,
): Report {
  const components = report.dimensions.flatMap((dimension) => dimension.components);
  const known = new Set(components.map(({ code }) => code));
  const empty = codes
    .filter((code) => !known.has(code))
    .map(
      (code): ComponentSection => ({
        code,
        listed: listed.includes(code),
        line: noLine,
        questions: [],
        texts: [],
      }),
    );
  if (empty.length === 0) return report;
  const all = [...components, ...empty].sort((a, b) => order(a.code, b.code));
  return { ...report, dimensions: dimensionSections(all, report.tally) };
}
