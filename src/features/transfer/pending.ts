import type { FileReading } from '#exchange/reading.ts';

type Pending = { readonly reading: FileReading; readonly name: string | undefined };

let pending: Pending | undefined;

/** Stores a reading for the page that restores, because the platform it was opened in is not the one it belongs to. */
export function leavePending(next: Pending): void {
  pending = next;
}

/** Returns the stored reading and removes it. */
export function takePending(): Pending | undefined {
  const taken = pending;
  pending = undefined;
  return taken;
}
