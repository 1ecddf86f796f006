import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(text(file));

test('The lockfile names no registry, so that any mirror serves', () => {
  const lock = text('package-lock.json');
  expect(lock).not.toContain('"resolved"');
  expect(lock.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
});

test('Every package is pinned to one version, and none brings an install script', () => {
  const { dependencies, devDependencies } = json('package.json');
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  const packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> =
    json('package-lock.json').packages;
  const scripted = Object.entries(packages).filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
  );
  expect(scripted).toEqual([]);
});

/** The commands a text tells people to run: `npm start`, `npm test`, `npm run x`. */
const commandsIn = (words: string): string[] =>
  [...words.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].flatMap(([, name]) => (name ? [name] : []));

test('Every command that people are told to run is there, and every command but preview is told', () => {
  const { scripts }: { scripts: Record<string, string> } = json('package.json');
  const guides = ['README.md', 'CONTRIBUTING.md', 'tests/README.md'];
  const named = new Set(guides.flatMap((guide) => commandsIn(text(guide))));
  expect([...named, 'preview'].sort()).toEqual(Object.keys(scripts).sort());
  expect(text('.ci/run')).toContain('npm test');
});

test('Every command runs a file that is there', () => {
  const { scripts }: { scripts: Record<string, string> } = json('package.json');
  const files = Object.values(scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? []);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

const topLevel = new Set([
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md', 'fixtures', 'index.html'],
  ...['package-lock.json', 'package.json', 'public', 'src', 'tests', 'tsconfig.json', 'vite.config.ts'],
]);
const made = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'bench-results.json']);

test('The top level holds what house.md lists and nothing else', () => {
  const others = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !made.has(name) && !topLevel.has(name),
  );
  expect(others).toEqual([]);
});

test('The policy allows no other origin, no inline script and no script made from text', () => {
  const policy: string = json('.tools/headers.json')['Content-Security-Policy'];
  const rules = policy.split('; ');
  expect(rules).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
  );
  expect(rules).toEqual(expect.arrayContaining(["connect-src 'self'", "require-trusted-types-for 'script'"]));
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
