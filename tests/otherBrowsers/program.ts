import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty home for one browser: its profile, its caches and its downloads. */
export type Home = { readonly folder: string; readonly downloads: string; readonly throwAway: () => void };

export function createHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const throwAway = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return { folder, downloads, throwAway };
}

export type Program = {
  /** Everything it has printed, also on its third stream. */
  readonly printed: () => string;
  /** Ends it together with everything that it started itself. */
  readonly end: () => Promise<void>;
};

/** Ends a process group at once. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Starts a program in a process group of its own, so that all its children can be ended with it. */
export function startProgram(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: [...stdio], detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const endNow = () => {
    if (child.pid !== undefined) endGroup(child.pid);
  };
  // Also when the run is broken off.
  process.once('exit', endNow);
  let printed = '';
  for (const stream of child.stdio.slice(1)) {
    stream?.on('data', (piece: Buffer) => {
      printed += piece.toString('utf8');
    });
  }
  return {
    printed: () => printed,
    end: async () => {
      process.removeListener('exit', endNow);
      endNow();
      await ended;
    },
  };
}
