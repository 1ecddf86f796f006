import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder: the tools work from any current directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const inRoot = (...parts) => join(root, ...parts);

/** Runs a command with its output on our own; resolves with its exit code (1 when it could not start). */
export const run = (command, args = [], env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a program of this project's node_modules. */
export const runOwn = (name, args = [], env = {}) => run(inRoot('node_modules', '.bin', name), args, env);
