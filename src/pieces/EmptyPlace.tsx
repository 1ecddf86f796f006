import type { ReactNode } from 'react';
import { usePlatformRoute } from '#session/navigation.ts';
import type { Place } from '#session/places.ts';
import { hrefOf } from '#session/routes.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';

type EmptyPlaceProps = {
  /** What is missing, as a calm fact. */
  readonly title: string;
  /** Where it comes from, for the group in hand where there is one. */
  readonly to: Place;
  readonly action: string;
  readonly children?: ReactNode;
};

/** A place with nothing in it yet, and the way to where that comes from. */
export function EmptyPlace({ title, to, action, children }: EmptyPlaceProps) {
  const href = hrefOf({ ...usePlatformRoute(), place: to });
  return (
    <EmptyState
      title={title}
      action={
        <a className={buttonClass('primary')} href={href}>
          {action}
        </a>
      }
    >
      {children}
    </EmptyState>
  );
}
