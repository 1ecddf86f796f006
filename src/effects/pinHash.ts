/** Turns a code into a text from which the code is found only by trying every one, slowly. */
export type PinHash = (pin: string, salt: string, rounds: number) => Promise<string>;

const asHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** PBKDF2 with SHA-256, computed by the browser. */
const pbkdf2: PinHash = async (pin, salt, iterations) => {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveBits']);
  const choice = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations };
  return asHex(await crypto.subtle.deriveBits(choice, key, 256));
};

/** The browser's own; undefined where it gives none, as at an address that is neither https nor this device itself. */
export const browserPinHash = (): PinHash | undefined =>
  globalThis.crypto?.subtle === undefined ? undefined : pbkdf2;
