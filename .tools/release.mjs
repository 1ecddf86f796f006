import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dated, isLater, notesOf } from './release.version.mjs';
import { inRoot, root, run } from './run.mjs';

/** A release that cannot be made, described for the person who asked for it. */
class Refused extends Error {}

const refuseIf = (isSo, sentence) => {
  if (isSo) throw new Refused(sentence);
};

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const read = (file) => readFileSync(inRoot(file), 'utf8');
const versionNow = () => JSON.parse(read('package.json')).version;

const titleOf = (version) => `release: ${version}`;
const folderOf = (version) => `fixtures/released/${version}`;

function setVersions(version) {
  for (const file of ['package.json', 'package-lock.json']) {
    const content = JSON.parse(read(file));
    content.version = version;
    if (content.packages) content.packages[''].version = version;
    writeFileSync(inRoot(file), `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** Checks whether the release can be made and returns its changelog. Changes nothing. */
function checked(version) {
  refuseIf(
    git('status', '--porcelain') !== '',
    'There are changes that are not committed. Commit them first.',
  );
  const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
  refuseIf(branch !== 'main', `A release is made on main, and this is ${branch}.`);
  const earlier = versionNow();
  refuseIf(
    !isLater(version, earlier),
    `The version must be three numbers, later than ${earlier}: npm run release -- 1.2.3`,
  );
  refuseIf(existsSync(inRoot(folderOf(version))), `${folderOf(version)} is there already.`);
  const changelog = dated(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 10));
  refuseIf(
    changelog === undefined,
    'CHANGELOG.md says nothing under [Unreleased]. Write what changed first.',
  );
  return changelog;
}

async function passes(...args) {
  refuseIf((await run(process.execPath, args)) !== 0, 'The tests failed. Nothing was released.');
}

function tag(version) {
  git(
    'tag',
    '--annotate',
    '--cleanup=verbatim',
    '--message',
    `${version}\n\n${notesOf(read('CHANGELOG.md'), version)}`,
    `v${version}`,
  );
  console.log(`v${version} is tagged. To publish it: git push --follow-tags`);
}

/** Restores everything as it was before, including the folder of frozen files. */
function takeBack(version) {
  git('reset', '--quiet');
  git('checkout', '--quiet', '--', 'package.json', 'package-lock.json', 'CHANGELOG.md');
  rmSync(inRoot(folderOf(version)), { recursive: true, force: true });
}

async function write(version, changelog, isTested) {
  try {
    setVersions(version);
    writeFileSync(inRoot('CHANGELOG.md'), changelog);
    // Imported only now, so that a refusal is reported at once.
    const { freezeInto } = await import('./freeze.mjs');
    await freezeInto(inRoot(folderOf(version)), version);
    if (isTested) await passes(inRoot('node_modules/vitest/vitest.mjs'), 'run', 'tests/history');
    git('add', 'package.json', 'package-lock.json', 'CHANGELOG.md', folderOf(version));
    git(
      'commit',
      '--quiet',
      '--message',
      `${titleOf(version)}\n\nWhat changed stands in CHANGELOG.md; what this version\nwrites is frozen in ${folderOf(version)}.`,
    );
  } catch (error) {
    takeBack(version);
    throw error;
  }
}

async function main() {
  const [version = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const isTested = !process.argv.includes('--skip-tests');
  if (git('tag', '--list', `v${version}`) !== '') return console.log(`v${version} is released already.`);
  // True when an earlier attempt made the commit and stopped before the tag.
  const isCommitted = versionNow() === version && git('log', '-1', '--format=%s') === titleOf(version);
  if (isCommitted) return tag(version);
  const changelog = checked(version);
  if (process.argv.includes('--dry-run'))
    return console.log(`${version} can be released. Nothing was changed.`);
  if (isTested) await passes(inRoot('.tools/test.mjs'));
  await write(version, changelog, isTested);
  return tag(version);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Refused ? error.message : error.stack);
  process.exitCode = 1;
}
