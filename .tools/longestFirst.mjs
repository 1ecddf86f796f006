import { BaseSequencer } from 'vitest/node';

/**
 * Test files that take many minutes, longest first. Started last, one of them would run alone while the other
 * processors are idle.
 */
const longest = ['access', 'workshop', 'focus', 'fit', 'blegny'].map(
  (name) => `/tests/browser/${name}.test.ts`,
);

const rank = ({ moduleId }) => {
  const at = longest.findIndex((path) => moduleId.endsWith(path));
  return at === -1 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
