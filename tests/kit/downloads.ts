import { gunzipSync } from 'node:zlib';
import { beforeEach } from 'vitest';

/** Collects the files that the page hands to the browser, anew for each test of a file. */
export function catchDownloads(): readonly Blob[] {
  const handed: Blob[] = [];
  beforeEach(() => {
    handed.length = 0;
    URL.createObjectURL = (blob) => {
      handed.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  return handed;
}

/** In jsdom, a blob can be read only with a FileReader. */
export const bytesIn = (blob: Blob | undefined): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((settle) => {
    const reader = new FileReader();
    reader.onload = () => settle(new Uint8Array(reader.result as ArrayBuffer));
    if (blob !== undefined) reader.readAsArrayBuffer(blob);
  });

export const textIn = async (blob: Blob | undefined): Promise<string> =>
  new TextDecoder().decode(await bytesIn(blob));

/** The text of a compressed backup. */
export const backupIn = async (blob: Blob | undefined): Promise<string> =>
  gunzipSync(await bytesIn(blob)).toString('utf8');
