const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const partsOf = (version) => form.exec(version)?.slice(1).map(Number);

/** True for a version that follows another one. False for anything that is not three whole numbers. */
export function isLater(version, earlier) {
  const [parts, before] = [partsOf(version), partsOf(earlier)];
  if (parts === undefined || before === undefined) return false;
  const at = parts.findIndex((part, index) => part !== before[index]);
  return at >= 0 && parts[at] > before[at];
}

const open = '## [Unreleased]';

/** The text below one heading of the second level, up to the next one; undefined if there is no such heading. */
function sectionOf(changelog, heading) {
  const from = changelog.indexOf(`\n${heading}`);
  if (from < 0) return undefined;
  const begin = changelog.indexOf('\n', from + 1);
  const end = changelog.indexOf('\n## ', begin);
  return changelog.slice(begin, end < 0 ? undefined : end).trim();
}

/** The message of a version's tag: its section of the changelog. */
export const notesOf = (changelog, version) => sectionOf(changelog, `## [${version}]`);

/**
 * The changelog with its unreleased section turned into this version, dated this day. Undefined when there is nothing
 * to release.
 */
export function dated(changelog, version, day) {
  if (!sectionOf(changelog, open)) return undefined;
  return changelog.replace(`\n${open}`, `\n${open}\n\n## [${version}] - ${day}`);
}
