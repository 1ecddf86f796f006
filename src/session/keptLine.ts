import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '#domain/record/change.ts';
import type { OpenPlatformState } from './openPlatform.ts';
import type { Outbox } from './outbox.ts';

type Given = {
  readonly outbox: Outbox;
  readonly state: StoreApi<OpenPlatformState>;
  /** Acts not yet in the database, in order. */
  readonly line: readonly { readonly plan: Plan }[];
};

/**
 * Stores the waiting acts in the outbox. The red line is told whether they are in the second place once that is known:
 * a copy that is not yet on the disk is not called kept.
 */
export function keepLine({ outbox, line, state }: Given): void {
  const isAccepted = outbox.keep(line.map(({ plan }) => plan));
  if (state.getState().save.state !== 'unsaved') return;
  void outbox.settled().then((isOnDisk) => {
    const { save } = state.getState();
    if (save.state === 'unsaved') state.setState({ save: { ...save, kept: isAccepted && isOnDisk } });
  });
}
