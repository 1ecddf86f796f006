// A code with a label of its own, which begins with a capital: `Food A02 Care`, `FoodA02Care`.
const codeWithLabel = /([A-Ia-i][0-9]{2})(?![0-9])[\s:.–—|-]*(?=\p{Lu})/u;

// A longer text is not a label. The caller reports it.
const labelLimit = 1000;

/**
 * Finds a second code on a line whose label has no clear end. A code in brackets, or one without a label after it, only
 * refers to another component and does not count.
 */
export function secondCode(label: string): string | undefined {
  const open = label.slice(0, labelLimit).replace(/\([^)]*\)/gu, '');
  return codeWithLabel.exec(open)?.[1]?.toUpperCase();
}

/**
 * Finds a second code among the cells after a code: `Food | A02 | Care`. A code in the last cell does not count: it is
 * a reference made by a hint.
 */
export function secondCell(cells: readonly string[]): string | undefined {
  const second = cells.slice(1, -1).find((cell) => /^[A-I][0-9]{2}$/i.test(cell.trim()));
  return second?.trim().toUpperCase();
}
