declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

const setters = [HTMLInputElement, HTMLTextAreaElement].map(
  (kind) => [kind, Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set] as const,
);

/** Enters text into a field as a keyboard does. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  const setter = setters.find(([kind]) => field instanceof kind)?.[1];
  setter?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const enterIn = (field: HTMLElement): boolean =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

/**
 * Acts that follow each other faster than the screen updates. After each one React renders only what must be shown at
 * once, nothing that may wait, so a list that updates a moment later is still the former one.
 */
export async function inOneBreath(...acts: readonly (() => unknown)[]): Promise<void> {
  const before = globalThis.IS_REACT_ACT_ENVIRONMENT;
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    for (const act of acts) {
      act();
      await Promise.resolve();
    }
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = before;
  }
}

/** Enters codes one after the other without a pause. */
export const enterFast = (field: () => HTMLInputElement, codes: readonly string[]): Promise<void> =>
  inOneBreath(
    ...codes.flatMap((code) => [
      () => typeInto(field(), code),
      () => (field().form === null ? enterIn(field()) : field().form?.requestSubmit()),
    ]),
  );
