import { uuidv7 } from 'uuidv7';
import { isUuid } from '#domain/identity.ts';

const itemName = 'spiral.device';

type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const pageShelf = (): Shelf | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/**
 * A random name for this browser on this device, kept in localStorage. It says nothing about a person.
 * Where nothing can be kept (a private window), a new one each time: stamps stay unique, which is all that is needed.
 */
export function readDeviceId(shelf: Shelf | undefined = pageShelf()): string {
  try {
    const kept = shelf?.getItem(itemName);
    if (kept !== undefined && kept !== null && isUuid(kept)) return kept;
    const fresh = uuidv7();
    shelf?.setItem(itemName, fresh);
    return fresh;
  } catch {
    return uuidv7();
  }
}
