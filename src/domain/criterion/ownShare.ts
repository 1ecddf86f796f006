import type { Criterion } from './criterion.ts';

type Shared = Pick<Criterion, 'expressions' | 'joined'>;

/** How many post-its the joined criteria of a shown criterion stand for, together. */
export const joinedExpressions = ({ joined = [] }: Pick<Criterion, 'joined'>): number =>
  joined.reduce((sum, { expressions }) => sum + expressions, 0);

/** A criterion as it is stored: a shown criterion without the joined ones. At least one post-it is left. */
export function ownShare<C extends Shared>(criterion: C): Omit<C, 'joined'> {
  const { joined: _joined, ...own } = criterion;
  return { ...own, expressions: Math.max(1, criterion.expressions - joinedExpressions(criterion)) };
}
