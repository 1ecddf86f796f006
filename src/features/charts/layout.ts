/** Sizes of a chart in CSS pixels, from the width it really has: nothing is stretched, on the screen or on paper. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  /** Room for the name at the start of each row; 0 when names stand above their bars. */
  readonly nameWidth: number;
  /** Room for the counts at the end of each row; 0 when they stand above. */
  readonly countWidth: number;
  readonly rowHeight: number;
  readonly barSize: number;
  /** How far below the middle of its row a bar lies, where its name stands above. */
  readonly barShift: number;
};

export const axisHeight = 34;

/** Height of one row for a width, both at the usual size of the text: names of one, two or three lines, counts beside or below. */
function roomFor(width: number): number {
  if (width >= 620) return 44;
  if (width >= 480) return 72;
  return width >= 320 ? 98 : 128;
}

const countRoom = 65;

/**
 * Where there is no room beside a bar, its name and counts go above it. `scale` is the size of the text, 1 for 19 px;
 * `questions` how many counts stand at the end of a row beside its total.
 */
export function chartLayout(width: number, rows: number, scale: number, questions = 3): ChartLayout {
  const isWide = width >= 620 * scale;
  const rowHeight = Math.round(roomFor(width / scale) * scale);
  return {
    width,
    height: Math.round(rows * rowHeight + axisHeight * scale),
    nameWidth: isWide ? Math.round(Math.min(320 * scale, width * 0.34)) : 0,
    countWidth: isWide ? Math.round((216 + (questions - 3) * countRoom) * scale) : 0,
    rowHeight,
    barSize: Math.round(20 * scale),
    barShift: isWide ? 0 : rowHeight / 2 - Math.round(18 * scale),
  };
}
