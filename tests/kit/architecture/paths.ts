import { posix } from 'node:path';

/** The path from the root to which one of our own specifiers leads; undefined for an outside library. */
export function target(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('#')) return `src/${plain.slice(1)}`;
  if (plain.startsWith('.')) return posix.join(posix.dirname(from), plain);
  if (plain.startsWith('/')) return plain.slice(1);
  return undefined;
}

/** `src/features/charts/Bars.tsx` → `features`; `src/main.tsx` → `main.tsx`. Undefined outside src. */
export const areaOf = (path: string): string | undefined =>
  path.startsWith('src/') ? path.split('/')[1] : undefined;

export const featureOf = (path: string): string | undefined =>
  areaOf(path) === 'features' ? path.split('/')[2] : undefined;

/** `@tanstack/react-table/x` → `@tanstack/react-table`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
