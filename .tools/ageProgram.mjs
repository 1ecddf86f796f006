import { isDebianRoot, onPath } from './chromium.mjs';
import { run } from './run.mjs';

const missing = () => ['age', 'script'].filter((name) => onPath(name) === undefined);
const packageOf = { age: 'age', script: 'bsdutils' };

/** True when the program `age` and a pseudo-terminal for it are here, after installing them where this is possible. */
export async function ensureAge() {
  if (missing().length > 0 && isDebianRoot()) {
    await run('apt-get', ['update']);
    const packages = missing().map((name) => packageOf[name]);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  if (missing().length === 0) return true;
  console.error(
    `Not tried: whether age opens our encrypted backups, and we its files. Missing: ${missing()}.`,
  );
  return false;
}
