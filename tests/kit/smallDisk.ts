import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that a test can fill to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  /** Frees what was filled. */
  free(): void;
  throwAway(): void;
}

function fillUp(file: string): void {
  const block = Buffer.alloc(1 << 20, 1);
  const descriptor = openSync(file, 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(file);
      if (bavail === 0) return;
      writeSync(descriptor, block, 0, Math.min(block.length, bavail * bsize));
    }
  } catch {
    // The last write found no room: that is the point.
  } finally {
    closeSync(descriptor);
  }
}

/** Undefined where this computer does not let us mount a disk. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillUp(filler),
    free: () => rmSync(filler, { force: true }),
    throwAway: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
