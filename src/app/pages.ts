import type { ComponentType } from 'react';
import type { Place } from '#session/routes.ts';
import { type LazyPart, lazyPart } from '#ui/lazyPart.tsx';

type Loader = () => Promise<ComponentType>;

/** Where each place's page is: the only table of who draws what. */
export const loadPage: Readonly<Record<Place, Loader>> = {
  groups: async () => (await import('#features/platform/PlatformPage.tsx')).PlatformPage,
  write: async () => (await import('#features/capture/WritePage.tsx')).WritePage,
  classify: async () => (await import('#features/classify/ClassifyPage.tsx')).ClassifyPage,
  criteria: async () => (await import('#features/criteria/CriteriaPage.tsx')).CriteriaPage,
  readback: async () => (await import('#features/readBack/ReadBackPage.tsx')).ReadBackPage,
  synthesis: async () => (await import('#features/synthesis/SynthesisPage.tsx')).SynthesisPage,
  charts: async () => (await import('#features/charts/ChartsPage.tsx')).ChartsPage,
  print: async () => (await import('#features/print/PrintPage.tsx')).PrintPage,
  files: async () => (await import('#features/transfer/FilesPage.tsx')).FilesPage,
  key: async () => (await import('#features/key/KeyPage.tsx')).KeyPage,
  coding: async () => (await import('#features/coding/CodingPage.tsx')).CodingPage,
  meeting: async () => (await import('#features/meeting/MeetingPage.tsx')).MeetingPage,
};

/** What stands above the page in hand, where there is something to say: rarely, so it comes when it is needed. */
export const SilentLine = lazyPart(
  async () => (await import('#features/meeting/silence/SilentLine.tsx')).SilentLine,
);
export const Rehearsal = lazyPart(
  async () => (await import('#features/home/rehearsal/Rehearsal.tsx')).Rehearsal,
);
export const SettingsPage = lazyPart(
  async () => (await import('#features/settings/SettingsPage.tsx')).SettingsPage,
);
export const RestorePage = lazyPart(
  async () => (await import('#features/transfer/RestorePage.tsx')).RestorePage,
);

export const placePage: Readonly<Record<Place, LazyPart<object>>> = {
  groups: lazyPart(loadPage.groups),
  write: lazyPart(loadPage.write),
  classify: lazyPart(loadPage.classify),
  criteria: lazyPart(loadPage.criteria),
  readback: lazyPart(loadPage.readback),
  synthesis: lazyPart(loadPage.synthesis),
  charts: lazyPart(loadPage.charts),
  print: lazyPart(loadPage.print),
  files: lazyPart(loadPage.files),
  key: lazyPart(loadPage.key),
  coding: lazyPart(loadPage.coding),
  meeting: lazyPart(loadPage.meeting),
};

/** Everything that comes later, in the order in which people come to need it. */
export const allParts: readonly { ahead(): Promise<unknown> }[] = [
  ...Object.values(placePage),
  SettingsPage,
  RestorePage,
  SilentLine,
  Rehearsal,
];
