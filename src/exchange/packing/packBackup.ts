import { canCompress, gzip, piecesOf } from './gzip.ts';
import { joined } from './joined.ts';

/** A file as it is handed to the browser. */
export type Packed = { readonly bytes: Uint8Array<ArrayBuffer>; readonly extension: string };

/**
 * Compresses the lines of a backup, where the browser can, and encrypts them when a passphrase is given. The extension
 * tells both, from inside to outside: `json.gz.age`.
 */
export async function packBackup(lines: Iterable<string>, passphrase?: string): Promise<Packed> {
  const isZipped = canCompress();
  const bytes = isZipped ? await gzip(lines) : joined([...piecesOf(lines)]);
  const extension = isZipped ? 'json.gz' : 'json';
  if (passphrase === undefined) return { bytes, extension };
  // Loaded only when it is needed: most backups are not encrypted.
  const { seal } = await import('./seal.ts');
  return { bytes: await seal(bytes, passphrase), extension: `${extension}.age` };
}
