import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';
import { functionsIn, type MeasuredFunction } from './functions.ts';
import { type Imported, importsIn, isBarrel } from './imports.ts';

/**
 * A path from the project's root (`src/domain/group/edit.ts`) and its text. A tree can be read from disk or invented by
 * a test.
 */
export type Source = { readonly path: string; readonly text: string };

export type Module = {
  readonly path: string;
  readonly lines: number;
  readonly barrel: boolean;
  /** True if it draws a native field in which somebody can type. */
  readonly hasField: boolean;
  readonly imports: readonly Imported[];
  readonly functions: readonly MeasuredFunction[];
};

const isScript = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');
const isMeasured = (path: string): boolean => isScript(path) || path.endsWith('.css');

/** Reads every script and style sheet below a folder of the project. */
export function readTree(root: string, folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isMeasured(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: posix.relative(root, file), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const nativeField = /<(?:textarea|input)\b(?![^>]*\btype="(?:checkbox|radio|file)")/;

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

function readModule({ path, text }: Source): Module {
  const lines = lineCount(text);
  if (!isScript(path)) return { path, lines, barrel: false, hasField: false, imports: [], functions: [] };
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.mjs') ? 'js' : 'ts';
  const program = parseAst(text, { lang }, path);
  return {
    path,
    lines,
    barrel: isBarrel(path, program),
    hasField: nativeField.test(text),
    imports: importsIn(program),
    functions: functionsIn(program, text),
  };
}

export const readModules = (sources: readonly Source[]): readonly Module[] => sources.map(readModule);
