import { type Criterion, expressionsLimit } from './criterion.ts';

type Shared = Pick<Criterion, 'expressions' | 'joined'>;

/** How many post-its the joined criteria of a shown criterion stand for, together. */
export const joinedExpressions = ({
  joined = [],
}: {
  readonly joined?: Criterion['joined'] | undefined;
}): number => joined.reduce((sum, { expressions }) => sum + expressions, 0);

/**
 * The most post-its that a shown criterion may stand for: its own share and the joined ones. One act of joining stays
 * within the limit of one criterion; two tablets that joined without seeing each other may exceed it together.
 */
export const mostExpressions = (criterion: { readonly joined?: Criterion['joined'] | undefined }): number =>
  expressionsLimit + joinedExpressions(criterion);

/** A criterion as it is stored: a shown criterion without the joined ones. At least one post-it is left. */
export function ownShare<C extends Shared>(criterion: C): Omit<C, 'joined'> {
  const { joined: _joined, ...own } = criterion;
  return { ...own, expressions: Math.max(1, criterion.expressions - joinedExpressions(criterion)) };
}
