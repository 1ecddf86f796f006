import { answered } from './nativeTransaction.ts';

/** How many helper databases a set has. Deleting one moves words that were written lately, the next ones drop them. */
const helpers = 4;

type NameSet = readonly string[];

const namesOf = (name: string, set: 'a' | 'b'): NameSet =>
  Array.from({ length: helpers }, (_, n) => `${name}-rewriting-${set}${n}`);

async function create(factory: IDBFactory, names: NameSet): Promise<void> {
  for (const each of names) {
    const request = factory.open(each, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('rows').put('', 0);
    };
    (await answered(request)).close();
  }
}

async function remove(factory: IDBFactory, names: NameSet): Promise<void> {
  for (const each of names) await answered(factory.deleteDatabase(each));
}

/** The set that the last call left, and the one to create now. */
async function setsNow(
  factory: IDBFactory,
  name: string,
): Promise<readonly [former: NameSet, next: NameSet]> {
  const [a, b] = [namesOf(name, 'a'), namesOf(name, 'b')];
  const here = new Set((await factory.databases()).map((database) => database.name));
  const hasA = a.every((each) => here.has(each));
  const hasB = b.every((each) => here.has(each));
  if (hasA !== hasB) return hasA ? [a, b] : [b, a];
  await remove(factory, [...a, ...b]);
  await create(factory, a);
  return [a, b];
}

/**
 * Makes the browser write its files anew, so that they no longer hold what was deleted or overwritten. A database only
 * marks rows as deleted; the words stay in its files until it merges them, which may take days, and a page cannot ask
 * for that. But when a database is deleted, Chromium merges the files that could hold something of it, and all
 * databases of an origin share their files, in the order in which the databases were created. So the next set of helper
 * databases is created before the former one is deleted: the files to merge then reach from our rows, over the former
 * set, to the next one. Measured in `tests/browser/erasure.test.ts`. In other browsers it does no harm.
 */
export async function rewriteFiles(factory: IDBFactory, name: string): Promise<void> {
  const [former, next] = await setsNow(factory, name);
  await create(factory, next);
  await remove(factory, former);
}
