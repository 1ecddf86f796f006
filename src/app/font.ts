const font = '1em "Atkinson Hyperlegible Next Variable"';

/** How long the first screen waits for its font, in milliseconds. */
const patience = 1_000;

export const applyFont = (root: HTMLElement): void => void root.toggleAttribute('data-font', true);

/**
 * Loads the font and applies it before the first screen is rendered. Resolves when that screen may be rendered: after a
 * second at the latest, in the device's own font. The two fonts differ in width, so applying ours to a screen that
 * somebody is pressing on would move the link away, and the press would be lost. A late font is applied with the next
 * page.
 */
export async function loadFont(root: HTMLElement): Promise<void> {
  let late = false;
  const apply = () => applyFont(root);
  const loading = document.fonts.load(font).then(
    () => (late ? addEventListener('hashchange', apply, { once: true }) : apply()),
    () => undefined,
  );
  await Promise.race([loading, new Promise((go) => setTimeout(go, patience))]);
  late = true;
}
