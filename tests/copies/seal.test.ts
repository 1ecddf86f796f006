import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded } from '#copies/opfsFiles.ts';
import { seal, unseal } from '#copies/seal.ts';
import { readNewest, writeNext } from '#copies/slots.ts';
import { memoryFiles } from './memoryFiles.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

const sealed = seal({
  sequence: 7,
  about: { name: 'Trooz' },
  content: bytesOf('Que quelqu’un passe me voir'),
});

test('a sealed file gives back its content and what is said about it, also when zeros follow', async () => {
  for (const file of [await sealed, padded(await sealed, 0), padded(await sealed, 200_000)]) {
    const read = await unseal(file);
    expect(read).toMatchObject({ sequence: 7, about: { name: 'Trooz' } });
    expect(textOf(read?.content)).toBe('Que quelqu’un passe me voir');
  }
});

test('a file with one changed bit is refused, wherever the bit is', async () => {
  const file = await sealed;
  for (let at = 0; at < file.length * 8; at += 1) {
    const flipped = file.slice();
    flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7));
    expect(await unseal(flipped)).toBeUndefined();
  }
});

test('a file cut at any place is refused', async () => {
  const file = await sealed;
  for (let length = 0; length < file.length; length += 1)
    expect(await unseal(file.slice(0, length))).toBeUndefined();
});

test('a write cut at any byte leaves what was written before it, or is whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
      fc.nat(400),
      async (texts, cut) => {
        const files = memoryFiles();
        for (const text of texts) await writeNext(files, 'texts', () => bytesOf(text));
        files.cutAfter(cut);
        await writeNext(files, 'texts', () => bytesOf('the cut one')).catch(() => undefined);
        const read = textOf((await readNewest(files, 'texts'))?.content);
        expect([texts.at(-1), 'the cut one']).toContain(read);
        files.cutAfter(undefined);
        await writeNext(files, 'texts', () => bytesOf('the next one'));
        expect(textOf((await readNewest(files, 'texts'))?.content)).toBe('the next one');
      },
    ),
    { numRuns: 60 },
  );
});
