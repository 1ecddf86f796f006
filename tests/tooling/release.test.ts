import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dated, isLater, notesOf } from '../../.tools/release.version.mjs';

const person = { NAME: 'test', EMAIL: 'test@localhost' };
const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GIT_|VITEST|NODE_ENV)/.test(name)),
  ),
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(person).map(([what, value]) => [`GIT_${who}_${what}`, value]),
    ),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
};

let folder: string;

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

const versionNow = (): string => JSON.parse(text('package.json')).version;

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.tools/release.mjs', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** What a release needs of the project: a copy of everything would take longer than the release. */
const needed = [
  ...[
    '.gitignore',
    '.tools',
    'CHANGELOG.md',
    'README.md',
    'fixtures',
    'package-lock.json',
    'package.json',
    'src',
  ],
  ...['exchange', 'history', 'kit', 'storage'].map((area) => `tests/${area}`),
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const name of needed) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  appendFileSync(join(folder, '.gitignore'), 'node_modules\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a copy of the project');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('A version follows another one when its first number that differs is greater', () => {
  expect(isLater('0.2.0', '0.1.9')).toBe(true);
  expect(isLater('1.0.0', '0.9.9')).toBe(true);
  expect(isLater('0.1.10', '0.1.9')).toBe(true);
  expect(isLater('0.1.0', '0.1.0')).toBe(false);
  expect(isLater('0.1.0', '0.2.0')).toBe(false);
  expect(['', '1', 'v1.0.0', '1.0.0-beta', '01.0.0'].filter((each) => isLater(each, '0.1.0'))).toEqual([]);
});

test('What was not released yet becomes the section of the version, and the notes of its tag', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n- a word\n\n## [0.1.0] - 2026-01-01\n\n- the first\n';
  const after = dated(before, '0.2.0', '2026-02-02') ?? '';
  expect(after).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-02-02\n\n- a word\n');
  expect(notesOf(after, '0.2.0')).toBe('- a word');
  expect(notesOf(after, '0.1.0')).toBe('- the first');
  expect(dated(after, '0.3.0', '2026-03-03')).toBeUndefined();
});

test('A release that cannot be made is refused in a sentence, and nothing is changed', () => {
  expect(release('0.0.1')).toEqual({
    status: 1,
    said: `The version must be three numbers, later than ${versionNow()}: npm run release -- 1.2.3`,
  });
  git('checkout', '--quiet', '-b', 'a-branch');
  expect(release('9.9.9').said).toBe('A release is made on main, and this is a-branch.');
  git('checkout', '--quiet', 'main');
  appendFileSync(join(folder, 'README.md'), 'unsaved\n');
  expect(release('9.9.9').said).toBe('There are changes that are not committed. Commit them first.');
  git('checkout', '--quiet', '--', 'README.md');
  expect(release('9.9.9', '--dry-run')).toEqual({
    status: 0,
    said: '9.9.9 can be released. Nothing was changed.',
  });
  expect([git('status', '--porcelain'), git('tag'), git('rev-list', '--count', 'HEAD')]).toEqual([
    '',
    '',
    '1',
  ]);
}, 120_000);

test('A release that fails half-way leaves everything as it was', () => {
  writeFileSync(
    join(folder, 'tests/history/freeze.ts'),
    "export const freeze = () => { throw new Error('no'); };\n",
  );
  git('commit', '--quiet', '--all', '--message', 'a freeze that fails');
  const before = versionNow();
  expect(release('9.9.9', '--skip-tests').status).toBe(1);
  expect([git('status', '--porcelain'), git('tag'), versionNow()]).toEqual(['', '', before]);
  git('reset', '--quiet', '--hard', 'HEAD~1');
}, 120_000);

test('A release sets the version, freezes what it writes, is committed and tagged with its notes, once', () => {
  const names = readdirSync(join(folder, 'fixtures/released'));
  expect(release('9.9.9', '--skip-tests')).toMatchObject({ status: 0 });
  expect(git('status', '--porcelain')).toBe('');
  const versions = ['package.json', 'package-lock.json'].map((file) => JSON.parse(text(file)).version);
  expect(versions).toEqual(['9.9.9', '9.9.9']);
  expect(JSON.parse(text('package-lock.json')).packages[''].version).toBe('9.9.9');
  expect(text('CHANGELOG.md')).toMatch(/\n## \[9\.9\.9\] - \d{4}-\d\d-\d\d\n/);
  expect(readdirSync(join(folder, 'fixtures/released'))).toEqual([...names, '9.9.9']);
  expect(readdirSync(join(folder, 'fixtures/released/9.9.9')).sort()).toEqual([
    'backup.spiral.json',
    'criteria.csv',
    'database.json',
    'expected.json',
    'local-storage.json',
  ]);
  expect(git('tag', '--list', '--format=%(contents)', 'v9.9.9')).toContain(
    notesOf(text('CHANGELOG.md'), '9.9.9'),
  );
  expect(release('9.9.9')).toEqual({ status: 0, said: 'v9.9.9 is released already.' });
  git('tag', '--delete', 'v9.9.9');
  expect(release('9.9.9').said).toContain('v9.9.9 is tagged.');
  expect(git('rev-list', '--count', 'HEAD')).toBe('2');
}, 120_000);
