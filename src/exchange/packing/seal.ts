import { armor, Decrypter, Encrypter } from 'age-encryption';
import { done, type Result, refused } from '#domain/record/result.ts';
import type { FileRefusal } from '#exchange/fileProblem.ts';
import { isArmored, isForPassphrase } from './looksSealed.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Keyboards write an accented letter in one way or in two; the passphrase is the same. */
const normal = (passphrase: string): string => passphrase.normalize('NFC');

/** Encrypts bytes with a passphrase, in the format of age (age-encryption.org/v1). Takes seconds and 256 MB. */
export async function seal(bytes: Uint8Array, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  return (await encrypter.encrypt(bytes)) as Bytes;
}

const noIdentity = 'no identity matched';

async function opened(bytes: Uint8Array, passphrase: string): Promise<Result<Bytes, FileRefusal> | 'wrong'> {
  if (!isForPassphrase(bytes)) return refused({ type: 'SealedForKey' });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  try {
    return done((await decrypter.decrypt(bytes)) as Bytes);
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith(noIdentity);
    return isWrong ? 'wrong' : refused({ type: 'DamagedSeal' });
  }
}

/**
 * Decrypts a file of age. `wrong`: the passphrase does not fit, or the few bytes that hold the key are damaged: the
 * format cannot tell these two apart. Any other damage is told as that.
 */
export async function unseal(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Bytes, FileRefusal> | 'wrong'> {
  if (!isArmored(bytes)) return await opened(bytes, passphrase);
  try {
    return await opened(armor.decode(new TextDecoder().decode(bytes)), passphrase);
  } catch {
    return refused({ type: 'DamagedSeal' });
  }
}
