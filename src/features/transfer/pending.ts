import type { FileReading } from '#exchange/reading.ts';

type Pending = { readonly reading: FileReading; readonly name: string | undefined };

let pending: Pending | undefined;

/** Leaves a reading for the page that restores: it was opened in a platform it does not belong to. */
export function leavePending(next: Pending): void {
  pending = next;
}

/** Takes it, once. */
export function takePending(): Pending | undefined {
  const taken = pending;
  pending = undefined;
  return taken;
}
