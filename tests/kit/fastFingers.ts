declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/**
 * Enters codes one after the other faster than the screen follows: each time React draws what an event asks for at
 * once, and nothing that may wait. A list that follows a moment later is still the former one.
 */
export async function enterFast(field: () => HTMLInputElement, codes: readonly string[]): Promise<void> {
  const before = globalThis.IS_REACT_ACT_ENVIRONMENT;
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  for (const code of codes) {
    const element = field();
    setValue?.call(element, code);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    if (element.form === null)
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    else element.form.requestSubmit();
    await Promise.resolve();
  }
  globalThis.IS_REACT_ACT_ENVIRONMENT = before;
}
