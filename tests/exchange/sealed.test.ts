import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, expect, test } from 'vitest';
import { writeBundle } from '#exchange/bundle/bundle.ts';
import { gzip } from '#exchange/packing/gzip.ts';
import { packBackup } from '#exchange/packing/packBackup.ts';
import { readSource } from '#exchange/packing/readSource.ts';
import { aCriterion, anIndex } from '../kit/build.ts';

const passphrase = 'une pluie de mai, été';
const text = writeBundle({ records: anIndex([aCriterion(1)]).records(), seen: { test: 1 } });
let sealed: Uint8Array<ArrayBuffer>;

/** Deriving a key takes seconds on purpose; a weaker setting of the same format is enough for a test. */
beforeAll(async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(10);
  sealed = new Uint8Array(await encrypter.encrypt(await gzip([text])));
});

test('An encrypted backup is named for what it is, and its passphrase is made expensive to guess', async () => {
  const { bytes, extension } = await packBackup([text], passphrase);
  expect(extension).toBe('json.gz.age');
  const [, stanza = ''] = new TextDecoder('latin1').decode(bytes).split('\n');
  expect(stanza).toMatch(/^-> scrypt \S+ 18$/);
}, 120_000);

const read = (bytes: Uint8Array, words?: string) =>
  readSource(new Blob([bytes as Uint8Array<ArrayBuffer>]), { freeNames: [], passphrase: words });

const flipped = (at: number): Uint8Array => {
  const copy = sealed.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

const headerEnd = (): number => new TextDecoder('latin1').decode(sealed).indexOf('\n---') + 1;

test('An encrypted backup is opened by its passphrase and by no other, and says so', async () => {
  expect(await read(sealed)).toEqual({ kind: 'locked', wasWrong: false });
  expect(await read(sealed, 'une pluie de mars')).toEqual({ kind: 'locked', wasWrong: true });
  expect(await read(sealed, passphrase)).toMatchObject({ kind: 'bundle', records: { criteria: [{}] } });
  expect(new TextDecoder('latin1').decode(sealed)).not.toContain('critère');
});

test('The same passphrase typed on another keyboard opens it', async () => {
  expect(await read(sealed, passphrase.normalize('NFD'))).toMatchObject({ kind: 'bundle' });
});

test('A flipped bit in the words, or a cut, is told as damage and not as a wrong passphrase', async () => {
  const damaged = { kind: 'refused', problem: { type: 'DamagedSeal' } };
  expect(await read(flipped(sealed.length - 20), passphrase)).toEqual(damaged);
  expect(await read(sealed.slice(0, -1), passphrase)).toEqual(damaged);
  expect(await read(flipped(headerEnd() + 10), passphrase)).toEqual(damaged);
  expect(await read(sealed.slice(0, headerEnd()), passphrase)).toEqual(damaged);
});

test('A file that age wrote as text is opened too', async () => {
  expect(await read(new TextEncoder().encode(armor.encode(sealed)), passphrase)).toMatchObject({
    kind: 'bundle',
  });
});

test('A file for the holder of a key says that no passphrase opens it', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  const bytes = await encrypter.encrypt(text);
  expect(await read(bytes, passphrase)).toEqual({ kind: 'refused', problem: { type: 'SealedForKey' } });
});
