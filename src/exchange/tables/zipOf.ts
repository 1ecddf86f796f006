import { zipSync } from 'fflate';

// The same files give the same bytes, whenever and wherever they are made. A zip has no earlier day, and no time zone.
const noTime = new Date(1980, 0, 1);

/** Files by their path, compressed into one. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(files, { mtime: noTime }) as Uint8Array<ArrayBuffer>;
