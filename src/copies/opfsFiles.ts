import type { Files } from './files.ts';

/** The browser's synchronous file access, which exists in dedicated workers only. */
type Access = {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
};

type OpenHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<Access> };

/**
 * Files are as long as a multiple of this, in bytes. A file that keeps its length is written in place, which also works
 * on a full disk.
 */
const step = 65_536;

/** Fills up with zeros to the next step, or to the length the file already has. */
export function padded(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.max(Math.ceil(bytes.length / step) * step, length));
  whole.set(bytes);
  return whole;
}

function writeAll(access: Access, bytes: Uint8Array<ArrayBuffer>): void {
  const whole = padded(bytes, access.getSize());
  if (access.write(whole, { at: 0 }) !== whole.length) throw new Error('The file was not written completely');
  access.flush();
}

/** Takes the room and gives it back. The file itself stays: making one needs room of its own. */
function tryRoom(access: Access, bytes: number): boolean {
  try {
    return access.write(new Uint8Array(bytes), { at: 0 }) === bytes;
  } catch {
    return false;
  } finally {
    access.truncate(0);
    access.flush();
  }
}

const roomName = 'room';

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** Undefined when there is no such file. */
async function found<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

type Listed = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

/**
 * The origin private file system. Reading works in a page; writing needs a dedicated worker. Only one writer may have a
 * file open, in all windows together: the caller holds a lock.
 */
export function opfsFiles(folder: FileSystemDirectoryHandle): Files {
  const open = async (name: string): Promise<Access> => {
    const handle = await folder.getFileHandle(name, { create: true });
    return (handle as OpenHandle).createSyncAccessHandle();
  };
  return {
    read: async (name) => {
      const handle = await found(folder.getFileHandle(name));
      const file = await handle?.getFile();
      return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
    },
    write: async (name, bytes) => {
      const access = await open(name);
      try {
        writeAll(access, bytes);
      } finally {
        access.close();
      }
    },
    remove: async (name) => {
      await found(folder.removeEntry(name));
    },
    names: async () => {
      const names: string[] = [];
      for await (const name of (folder as Listed).keys()) names.push(name);
      return names;
    },
    hasRoom: async (bytes) => {
      const access = await open(roomName);
      try {
        return tryRoom(access, bytes);
      } finally {
        access.close();
      }
    },
  };
}
