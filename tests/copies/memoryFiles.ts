import type { Files } from '#copies/files.ts';

export type MemoryFiles = Files & {
  readonly bytes: Map<string, Uint8Array<ArrayBuffer>>;
  /** From now on the disk takes no more than this many bytes of a write, and then refuses. */
  cutAfter(bytes: number | undefined): void;
};

/** A folder in memory. A write that is cut short leaves what a torn write leaves. */
export function memoryFiles(): MemoryFiles {
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  let room: number | undefined;
  return {
    bytes,
    cutAfter: (length) => {
      room = length;
    },
    read: async (name) => bytes.get(name)?.slice(),
    write: async (name, content) => {
      const former = bytes.get(name) ?? new Uint8Array();
      const whole = new Uint8Array(Math.max(former.length, content.length));
      whole.set(former);
      whole.set(content.slice(0, room));
      bytes.set(name, room === undefined ? content.slice() : whole);
      if (room !== undefined) throw new Error('No room');
    },
    remove: async (name) => {
      bytes.delete(name);
    },
    hasRoom: async () => room === undefined,
    names: async () => [...bytes.keys()],
  };
}
