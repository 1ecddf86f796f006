import type { QuestionBlock, TextBlock } from '#domain/report/report.ts';

/** Letters on one printed line, and lines that fit in less than half a page: what is shorter is never cut. */
const lineLength = 85;
const mostLines = 22;

const linesOf = (text: string): number =>
  text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / lineLength), 0);

export function isShort(blocks: readonly QuestionBlock[], texts: readonly TextBlock[]): boolean {
  let lines = 2;
  for (const { synthesis } of texts) lines += 1 + linesOf(synthesis.text);
  for (const { criteria } of blocks) {
    for (const { criterion } of criteria) {
      lines += linesOf(criterion.text);
      if (lines > mostLines) return false;
    }
  }
  return lines <= mostLines;
}
