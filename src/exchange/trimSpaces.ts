/** Removes the given letters from both ends. A loop: a pattern takes quadratic time on a long run inside the text. */
export function trimmedOf(text: string, letters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && letters.includes(text.charAt(start))) start += 1;
  while (end > start && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
