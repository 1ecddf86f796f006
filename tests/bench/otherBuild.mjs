import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAppOf, buildPage } from './builds.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Runs `act` in a temporary worktree at this commit, with the libraries installed here. */
async function inWorktree(folder, commit, act) {
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--quiet', '--detach', '--force', tree, commit);
  try {
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    return await act(tree);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** The build's own code fills its database, because a database of a newer version would be refused. */
async function buildCommit(folder, commit) {
  await inWorktree(folder, commit, async (tree) => {
    buildAppOf(tree, join(folder, 'app'));
    const pages = join(tree, 'tests/bench/pages');
    if (!existsSync(join(pages, 'core/main.ts')))
      cpSync(resolve('tests/bench/pages'), pages, { recursive: true });
    await buildPage(folder, 'core', pages);
  });
}

/** Prepares the other program in `folder` from a build (a folder) or a git ref. Returns its description. */
export async function prepareOther(folder, against) {
  if (existsSync(join(against, 'index.html'))) {
    cpSync(against, join(folder, 'app'), { recursive: true });
    await buildPage(folder, 'core');
    return `the folder ${against}`;
  }
  const commit = git('rev-parse', '--verify', `${against}^{commit}`);
  await buildCommit(folder, commit);
  return `commit ${commit.slice(0, 12)}`;
}
