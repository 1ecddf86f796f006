/**
 * Figures by language over labelled rows, given `suggest(row)` → codes, the best first. `top1` and `top3` are shares of
 * all n rows; `silent` is the share of rows without any suggestion. A silent row is a miss in both. A row is right when
 * any acceptable code is among the suggestions.
 */
export function figuresOf(rows, suggest) {
  const tallies = new Map();
  for (const row of rows) {
    const tally = tallies.get(row.language) ?? { n: 0, top1: 0, top3: 0, silent: 0 };
    tallies.set(row.language, tally);
    const codes = suggest(row);
    tally.n += 1;
    if (codes.length === 0) tally.silent += 1;
    if (row.codes.includes(codes[0])) tally.top1 += 1;
    if (codes.slice(0, 3).some((code) => row.codes.includes(code))) tally.top3 += 1;
  }
  const languages = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    byLanguage: Object.fromEntries(languages.map(([language, tally]) => [language, sharesOf(tally)])),
  };
}

const sharesOf = ({ n, top1, top3, silent }) => ({
  n,
  top1: rounded(top1 / n),
  top3: rounded(top3 / n),
  silent: rounded(silent / n),
});

const rounded = (share) => Math.round(share * 1000) / 1000;

/** Creates a suggester for each language of the rows, from the shipped codebook and its lexicons. */
async function suggestersFor(rows, house) {
  const languages = [...new Set(rows.map(({ language }) => language))];
  const made = languages.map(async (language) => {
    const lexicon = await house.loadLexicon(language);
    return [language, house.createSuggester({ codebook: house.shippedCodebook, language, lexicon })];
  });
  return new Map(await Promise.all(made));
}

const codesOf = (suggestions) => suggestions.map(({ code }) => code);

/** What a device suggests before anything was classified on it. */
export async function untaught(rows, house) {
  const suggesters = await suggestersFor(rows, house);
  return figuresOf(rows, (row) => codesOf(suggesters.get(row.language).suggest(row)));
}

const folds = 5;

/**
 * Cross-validation: a device learns four fifths of the rows and is measured on the last fifth, five times. Rows are
 * dealt out in turn, language by language, so that the same file always gives the same figures.
 */
export async function crossed(rows, house) {
  const suggesters = await suggestersFor(rows, house);
  const foldByRow = new Map();
  for (const language of suggesters.keys()) {
    for (const [at, row] of rows.filter((row) => row.language === language).entries()) {
      foldByRow.set(row, at % folds);
    }
  }
  const taught = new Map();
  const taughtFor = ({ language }, fold) => {
    const name = `${language} ${fold}`;
    if (!taught.has(name)) {
      const learned = house.createLearned(language);
      for (const row of rows) {
        if (row.language === language && foldByRow.get(row) !== fold) learned.learn(row, row.codes[0]);
      }
      taught.set(name, learned);
    }
    return taught.get(name);
  };
  return figuresOf(rows, (row) =>
    codesOf(suggesters.get(row.language).suggest(row, taughtFor(row, foldByRow.get(row)))),
  );
}
