import type { ReactNode } from 'react';
import { usePlatformRoute } from '#session/navigation.ts';
import type { Place } from '#session/places.ts';
import { hrefOf } from '#session/routes.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { EmptyState } from '#ui/EmptyState.tsx';

type EmptyPlaceProps = {
  /** What is missing, stated neutrally. */
  readonly title: string;
  /** The place where the content is created, for the current group if there is one. */
  readonly to: Place;
  readonly action: string;
  readonly children?: ReactNode;
};

/** A place without content yet, with a link to the place where its content is created. */
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
