import { BaseSequencer } from 'vitest/node';

/**
 * Test files that take about a minute or more, longest first. Started last, one of them would run alone while the other
 * processors are idle. Those that mostly wait come in between, so that not all of them run at the same time.
 */
const longest = [
  'access',
  'workshop',
  'focus',
  'fit',
  'twoWindows',
  'diskFull',
  'typing',
  'eviction',
  'blegny',
  'erasure',
  'gestures',
  'slow',
  'versions',
  'board',
].map((name) => `/tests/browser/${name}.test.ts`);

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
