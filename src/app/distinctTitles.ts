/** Two platforms may have one name. The second one's title is followed by "(2)", so that their sections can be told apart. */
export const distinctTitles = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => {
    const before = names.slice(0, at).filter((each) => each === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
