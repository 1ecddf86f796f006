import { lazyPart } from '#ui/lazyPart.tsx';

/** Shown above the current page when there is something to say. That is rare, so it is loaded when needed. */
export const SilentLine = lazyPart(
  async () => (await import('#features/meeting/silence/SilentLine.tsx')).SilentLine,
);
export const Rehearsal = lazyPart(
  async () => (await import('#features/home/rehearsal/Rehearsal.tsx')).Rehearsal,
);
/** The history of a record, over the page or dialog that asked for it. */
export const HistoryDialog = lazyPart(
  async () => (await import('#features/versions/history/HistoryDialog.tsx')).HistoryDialog,
);
/** The latest acts of the platform, over the page. */
export const ActsDialog = lazyPart(
  async () => (await import('#features/versions/acts/ActsDialog.tsx')).ActsDialog,
);
