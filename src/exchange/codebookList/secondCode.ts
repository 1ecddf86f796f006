// A code with a label of its own, which begins with a capital: `Food A02 Care`, `FoodA02Care`.
const codeWithLabel = /([A-Ia-i][0-9]{2})(?![0-9])[\s:.–—|-]*(?=\p{Lu})/u;

// A longer text is no label: whoever reads it says so.
const labelLimit = 1000;

/**
 * A second code on a line whose label nothing closes. One named in brackets, or without a label after it, only refers
 * to another component.
 */
export function secondCode(label: string): string | undefined {
  const open = label.slice(0, labelLimit).replace(/\([^)]*\)/gu, '');
  return codeWithLabel.exec(open)?.[1]?.toUpperCase();
}

/** A second code among the cells after a code: `Food | A02 | Care`. One in the last cell is what a hint refers to. */
export function secondCell(cells: readonly string[]): string | undefined {
  const second = cells.slice(1, -1).find((cell) => /^[A-I][0-9]{2}$/i.test(cell.trim()));
  return second?.trim().toUpperCase();
}
