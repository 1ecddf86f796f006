import { wordedPart } from './wordedPart.tsx';

/** The pages besides home that belong to no platform. */
export const SettingsPage = wordedPart(async () => (await import('./HelpedSettings.tsx')).HelpedSettings);
export const RestorePage = wordedPart(
  async () => (await import('#features/transfer/RestorePage.tsx')).RestorePage,
);
