import { existsSync, readFileSync } from 'node:fs';
import { inRoot, run } from './run.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** Says why node_modules must be installed (again), or returns undefined when it matches the lockfile. */
export function staleReason() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'node_modules is missing';
  const present = packagesIn(installed);
  for (const [path, wanted] of Object.entries(packagesIn(inRoot('package-lock.json')))) {
    if (path === '' || wanted.optional || wanted.devOptional || wanted.peer) continue;
    if (present[path]?.version !== wanted.version) return `${path} differs from the lockfile`;
  }
  return undefined;
}

/** Installs from the lockfile when needed; true when node_modules is right afterwards. */
export async function install() {
  const reason = staleReason();
  if (reason === undefined) return true;
  console.log(`Installing: ${reason}.`);
  return (await run('npm', ['ci'])) === 0;
}
