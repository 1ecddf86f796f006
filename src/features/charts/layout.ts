/** Sizes of a chart in CSS pixels, computed from its real width: nothing is stretched, on the screen or on paper. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  /** Width of the name at the start of each row; 0 when names are above their bars. */
  readonly nameWidth: number;
  /** Width of the counts at the end of each row; 0 when they are above. */
  readonly countWidth: number;
  readonly rowHeight: number;
  readonly barSize: number;
  /** How far below the middle of its row a bar is when its name is above it. */
  readonly barShift: number;
};

export const axisHeight = 34;

/** Row height at a given width, for the usual text size: names of one to three lines, counts next to or below them. */
function roomFor(width: number): number {
  if (width >= 620) return 44;
  if (width >= 480) return 72;
  return width >= 320 ? 98 : 128;
}

const countRoom = 65;

/**
 * When there is no room next to a bar, its name and counts go above it. `scale` is the text size, 1 for 19 px;
 * `questions` is the number of counts next to the total at the end of a row.
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
