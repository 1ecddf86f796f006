import type { Imported } from './imports.ts';
import { target } from './paths.ts';
import type { Module } from './source.ts';

type Followed = readonly Imported['kind'][];

/** Finds the import cycles of these kinds, each once, as the list of files in the cycle. */
export function cycles(
  modules: readonly Module[],
  followed: Followed = ['static'],
): readonly (readonly string[])[] {
  const next = new Map(modules.map((module) => [module.path, targetsOf(module, followed)]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const back = trail.indexOf(path);
    if (back >= 0) found.push([...trail.slice(back), path]);
    if (back >= 0 || done.has(path)) return;
    for (const following of next.get(path) ?? []) visit(following, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

const targetsOf = ({ path, imports }: Module, followed: Followed): readonly string[] =>
  imports.flatMap(({ specifier, kind }) => (followed.includes(kind) ? (target(path, specifier) ?? []) : []));
