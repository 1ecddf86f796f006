import { cycles } from './cycles.ts';
import type { Imported } from './imports.ts';
import { areaOf, featureOf, packageOf, target } from './paths.ts';
import type { Module } from './source.ts';
import {
  fields,
  forbiddenFolders,
  homes,
  keeper,
  keptBy,
  limits,
  mayImport,
  notKept,
  opened,
  selfContained,
  untangled,
} from './table.ts';

/** A rule reads the whole tree and returns a sentence for each violation. */
export type Rule = (modules: readonly Module[]) => readonly string[];

const inSource = (modules: readonly Module[]) => modules.filter(({ path }) => path.startsWith('src/'));

const eachImport = (
  modules: readonly Module[],
  wrong: (path: string, imported: Imported, to: string | undefined) => string | undefined,
): readonly string[] =>
  inSource(modules).flatMap(({ path, imports }) =>
    imports.flatMap((imported) => wrong(path, imported, target(path, imported.specifier)) ?? []),
  );

const direction: Rule = (modules) =>
  eachImport(modules, (path, { kind }, to) => {
    const [from, into] = [areaOf(path), to === undefined ? undefined : areaOf(to)];
    if (from === undefined || into === undefined || from === into || from === 'main.tsx') return undefined;
    const allowed = mayImport[from]?.[into];
    if (allowed === 'all' || (allowed === 'types' && kind === 'types')) return undefined;
    return `${path} imports ${to}: ${from} may not import ${into}${allowed === 'types' ? ', except its types' : ''}.`;
  });

const knownAreas: Rule = (modules) =>
  inSource(modules)
    .filter(({ path }) => path.split('/').length > 2 && mayImport[areaOf(path) ?? ''] === undefined)
    .map(({ path }) => `${path} stands in an area the table does not know.`);

const apartFeatures: Rule = (modules) =>
  eachImport(modules, (path, _imported, to) => {
    const [from, into] = [featureOf(path), to === undefined ? undefined : featureOf(to)];
    if (from === undefined || into === undefined || from === into) return undefined;
    return `${path} imports ${to}: features do not know one another.`;
  });

const ownSource: Rule = (modules) =>
  eachImport(modules, (path, { specifier }, to) =>
    to === undefined || to.startsWith('src/')
      ? undefined
      : `${path} imports ${specifier}, which is outside src.`,
  );

const shownLayer: Rule = (modules) =>
  eachImport(modules, (path, { specifier }) =>
    specifier.includes('../')
      ? `${path} imports ${specifier}: write #area/... instead of going up.`
      : undefined,
  );

const libraryHomes: Rule = (modules) =>
  eachImport(modules, (path, { specifier }, to) => {
    if (to !== undefined) return undefined;
    const library = packageOf(specifier);
    const home = Object.hasOwn(homes, library) ? (homes[library] ?? []) : [];
    if (home.some((place) => path === `src/${place}` || path.startsWith(`src/${place}/`))) return undefined;
    const where = home.length === 0 ? 'it has no home in the table' : `it lives in ${home.join(', ')}`;
    return `${path} imports ${specifier}: ${where}.`;
  });

const noCycles: Rule = (modules) =>
  cycles(inSource(modules)).map((cycle) => `Import cycle: ${cycle.join(' → ')}.`);

/**
 * In these areas two files must not depend on each other even through types, so that each can be understood without the
 * other.
 */
const noTypeCycles: Rule = (modules) => {
  const within = modules.filter(({ path }) => untangled.includes(areaOf(path) ?? ''));
  return cycles(within, ['static', 'types']).map((cycle) => `Cycle of types: ${cycle.join(' → ')}.`);
};

const openedFiles: Rule = (modules) =>
  eachImport(modules, (path, _imported, to) => {
    const files = opened[areaOf(path) ?? '']?.[areaOf(to ?? '') ?? ''];
    if (to === undefined || files === undefined || files.includes(to)) return undefined;
    return `${path} imports ${to}: ${areaOf(path)} may import of ${areaOf(to)} only ${files.join(' and ')}.`;
  });

const noBarrels: Rule = (modules) =>
  inSource(modules).flatMap(({ path, barrel }) =>
    barrel ? [`${path} is a barrel: import the file itself.`] : [],
  );

const shortFiles: Rule = (modules) =>
  modules.flatMap(({ path, lines }) =>
    lines > limits.file ? [`${path} has ${lines} lines: ${limits.file} at most.`] : [],
  );

const isComponent = (path: string, name: string): boolean => path.endsWith('.tsx') && /^[A-Z]/.test(name);

const shortFunctions: Rule = (modules) =>
  inSource(modules).flatMap(({ path, functions }) =>
    functions.flatMap(({ name, line, lines }) => {
      const limit = isComponent(path, name) ? limits.component : limits.function;
      return lines > limit ? [`${path}:${line} ${name} has ${lines} lines: ${limit} at most.`] : [];
    }),
  );

/**
 * Tests and tools have the same limit, but a function is measured without the functions in it: a simulated person or
 * disk is a list of methods, and each method is measured by itself. A test, or a chapter of tests, is read from top to
 * bottom like a screen, and has a screen's limit.
 */
const shortVerbs: Rule = (modules) =>
  modules
    .filter(({ path }) => !path.startsWith('src/'))
    .flatMap(({ path, functions }) =>
      functions.flatMap(({ name, line, ownLines }) => {
        const limit = /^(test|describe) /.test(name) ? limits.component : limits.function;
        return ownLines <= limit || selfContained.includes(`${path} ${name}`)
          ? []
          : [`${path}:${line} ${name} has ${ownLines} lines of its own: ${limit} at most.`];
      }),
    );

const subjectFolders: Rule = (modules) =>
  modules.flatMap(({ path }) => {
    const kind = path
      .split('/')
      .slice(0, -1)
      .find((folder) => forbiddenFolders.includes(folder));
    return kind === undefined ? [] : [`${path}: "${kind}" names a kind, not a subject.`];
  });

const uses = ({ path, imports }: Module, wanted: readonly string[]): boolean =>
  imports.some(({ kind, specifier }) => kind !== 'types' && wanted.includes(target(path, specifier) ?? ''));

/** Words that somebody types must not be lost with the editor: see `session/useKept.ts`. */
const keptWords: Rule = (modules) => {
  const keeping = new Set(modules.filter((each) => uses(each, [keeper])).map(({ path }) => path));
  return inSource(modules)
    .filter((each) => areaOf(each.path) !== 'ui' && (each.hasField || uses(each, fields)))
    .filter(({ path }) => !keeping.has(path) && !keeping.has(keptBy[path] ?? '') && !(path in notKept))
    .map(
      ({ path }) => `${path} has a field whose words are lost when it closes: take its value from ${keeper}.`,
    );
};

export const rules = {
  direction,
  knownAreas,
  apartFeatures,
  ownSource,
  shownLayer,
  libraryHomes,
  noCycles,
  noTypeCycles,
  openedFiles,
  noBarrels,
  shortFiles,
  shortFunctions,
  shortVerbs,
  subjectFolders,
  keptWords,
} as const satisfies Readonly<Record<string, Rule>>;
