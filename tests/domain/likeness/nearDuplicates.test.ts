import { expect, test } from 'vitest';
import type { Criterion } from '#domain/criterion/criterion.ts';
import { createSimilarIndex, likenessBetween, likenessOf, pairKey } from '#domain/likeness/nearDuplicates.ts';
import { aCriterion, criterionIdOf } from '../../kit/build.ts';

const between = (a: string, b: string, language = 'fr') => {
  const found = likenessBetween(likenessOf(a, language), likenessOf(b, language));
  expect(likenessBetween(likenessOf(b, language), likenessOf(a, language))).toBe(found);
  return found;
};

test.each([
  ['Avoir un travail', 'avoir un travail.'],
  ['L’été à la mer !', "l'ete a la mer"],
  ['Un  toit', 'un toit'],
  ['❤️', '❤️ '],
  ['العائلة', 'العائلة.'],
])('“%s” and “%s” are the same but for case, accents, signs and spaces', (a, b) => {
  expect(between(a, b)).toBe('same');
});

// The table that justifies the thresholds: word forms and slips are above, other words below.
test.each([
  ['Avoir un travail', 'avoir du travail', 'fr'],
  ['Avoir des amis', 'Avoir un ami', 'fr'],
  ['La santé', 'santé', 'fr'],
  ['Être entouré de ma famille', 'Être entourée par sa famille', 'fr'],
  ['Avoir un logement décent', 'avoir un logment décent', 'fr'],
  ['Ma famille et mes amis', 'Les amis, la famille', 'fr'],
  ['Ne pas avoir de travail', 'N’avoir pas de travail', 'fr'],
  ['Pas de respect', 'ne pas le respecter', 'fr'],
  [
    'Pouvoir parler avec mes voisins le soir après le travail quand il fait encore beau dehors',
    'Pouvoir parler avec mes voisins le soir après le travail quand il fait beau dehors',
    'fr',
  ],
  ['Having many friends', 'having many a friend', 'en'],
  ['Een goed huis', 'een goede huis', 'nl'],
  ['Eine gute Arbeit', 'gute Arbeiten', 'de'],
  ['Tener un trabajo', 'tener trabajo', 'es'],
])('“%s” and “%s” are near', (a, b, language) => {
  expect(between(a, b, language)).toBe('near');
});

test.each([
  ['avoir un travail', 'ne pas avoir de travail', 'fr'],
  ['Avoir un travail', 'Avoir un logement', 'fr'],
  ['Plus de bruit', 'Moins de bruit', 'fr'],
  ['Du bruit', 'Trop de bruit', 'fr'],
  ['Bien dormir', 'Mal dormir', 'fr'],
  ['Avoir un travail', 'Avoir un bon travail', 'fr'],
  ['Avoir un logement', 'Avoir un grand logement', 'fr'],
  ['Vivre avec peu', 'Vivre sans peur', 'fr'],
  ['Avoir 2 enfants', 'Avoir 3 enfants', 'fr'],
  ['Aider mon père', 'Aider ma mère', 'fr'],
  ['Être seul', 'Ne plus être seul', 'fr'],
  ['I have a job', 'I don’t have a job', 'en'],
  ['Werk hebben', 'Geen werk hebben', 'nl'],
  ['Arbeit haben', 'Keine Arbeit haben', 'de'],
  ['Tener trabajo', 'No tener trabajo', 'es'],
  ['???', '!!!', 'fr'],
])('“%s” and “%s” are not pointed out', (a, b, language) => {
  expect(between(a, b, language)).toBeUndefined();
});

test('a person decides: two words a letter apart are pointed out although they differ', () => {
  expect(between('Avoir de l’argent', 'Avoir un agent')).toBe('near');
});

const list = ['Un toit', 'Des amis', 'un toit', 'Le calme', 'les toits', 'Un ami'].map((text, at) =>
  aCriterion(at + 1, { text }),
);

test('criteria that say the same are together, each once, and what was kept apart stays apart', () => {
  const similar = createSimilarIndex();
  expect(similar.follow(list)).toBe(true);
  const texts = (dismissed?: ReadonlySet<string>) =>
    similar.clusters(dismissed).map((cluster) => cluster.map(({ text }) => text));
  expect(texts()).toEqual([
    ['Un toit', 'un toit', 'les toits'],
    ['Des amis', 'Un ami'],
  ]);
  const dismissed = new Set([pairKey(criterionIdOf(6), criterionIdOf(2))]);
  expect(texts(dismissed)).toEqual([['Un toit', 'un toit', 'les toits']]);
});

test('likeness follows the list: what is withdrawn or reworded is not pointed out any more', () => {
  const similar = createSimilarIndex();
  similar.follow(list);
  expect(similar.of(criterionIdOf(3)).map(({ criterion }) => criterion.text)).toEqual([
    'Un toit',
    'les toits',
  ]);
  similar.follow(
    list.slice(1).map((each) => (each.text === 'les toits' ? { ...each, text: 'Un lit' } : each)),
  );
  expect(similar.of(criterionIdOf(3))).toEqual([]);
});

test('a long list is taken in by parts', () => {
  const similar = createSimilarIndex();
  expect(similar.follow(list, 4)).toBe(false);
  expect(similar.of(criterionIdOf(1)).map(({ criterion }) => criterion.text)).toEqual(['un toit']);
  expect(similar.follow(list, 4)).toBe(true);
  expect(similar.of(criterionIdOf(1))).toHaveLength(2);
});

test('in a group with 5,000 answers to one question, one more asks for its own words and nobody else’s', () => {
  let reads = 0;
  const counted = (criterion: Criterion): Criterion => {
    const { text } = criterion;
    const get = () => {
      reads += 1;
      return text;
    };
    return Object.defineProperty({ ...criterion }, 'text', { get, enumerable: true });
  };
  const many = Array.from({ length: 5000 }, (_, n) =>
    counted(aCriterion(n + 1, { text: `Avoir une maison dans ${n} rues` })),
  );
  const similar = createSimilarIndex();
  similar.follow(many);
  expect(reads).toBeGreaterThanOrEqual(5000);
  reads = 0;
  similar.follow([...many, aCriterion(5001, { text: 'Avoir du travail' })]);
  expect(reads).toBe(0);
});

test('pages pasted by mistake, and words without an end, are compared as wholes', () => {
  const page = (seed: number) =>
    Array.from({ length: 3000 }, (_, n) => `b${((n * 7919 + seed * 104_729) % 99_991).toString(36)}`).join(
      ' ',
    );
  const texts = [page(1), page(2), `a${'xy'.repeat(9999)}`, `a${'xz'.repeat(9999)}`, page(1).toUpperCase()];
  const list = texts.map((text, at) => aCriterion(at + 1, { text }));
  const similar = createSimilarIndex();
  similar.follow(list);
  const found = list.map(({ id }) => similar.of(id).map(({ how }) => how));
  expect(found).toEqual([['same'], [], [], [], ['same']]);
});
