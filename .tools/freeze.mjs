import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withHouse } from './house.mjs';

/**
 * Writes into a folder what this version of the program leaves on a device. Later versions must be able to open it for
 * ever.
 */
export const freezeInto = (folder, version) =>
  withHouse(['tests/history/freeze.ts'], async ({ freeze }) => {
    const files = await freeze(version);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
