/**
 * A folder of files outside IndexedDB. What `write` resolved for is on the disk: a browser killed a moment later has it
 * at its next start. Names hold letters, digits, dots and hyphens. Reading and writing may reject.
 */
export interface Files {
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Replaces the file. Bytes of a former, longer content are overwritten too. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
  /** Whether the disk takes so many bytes more. Nothing of them stays. */
  hasRoom(bytes: number): Promise<boolean>;
}
