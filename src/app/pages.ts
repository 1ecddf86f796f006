import { lazyPart } from '#ui/lazyPart.tsx';

/** What stands above the page in hand, where there is something to say: rarely, so it comes when it is needed. */
export const SilentLine = lazyPart(
  async () => (await import('#features/meeting/silence/SilentLine.tsx')).SilentLine,
);
export const Rehearsal = lazyPart(
  async () => (await import('#features/home/rehearsal/Rehearsal.tsx')).Rehearsal,
);
/** What became of a record, over the page or dialog that asked for it. */
export const HistoryDialog = lazyPart(
  async () => (await import('#features/versions/history/HistoryDialog.tsx')).HistoryDialog,
);
export const SettingsPage = lazyPart(
  async () => (await import('#features/settings/SettingsPage.tsx')).SettingsPage,
);
export const RestorePage = lazyPart(
  async () => (await import('#features/transfer/RestorePage.tsx')).RestorePage,
);
