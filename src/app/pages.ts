import { type ComponentType, lazy } from 'react';
import type { Place } from '#session/routes.ts';

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
const loadSilentLine = async () => (await import('#features/meeting/silence/SilentLine.tsx')).SilentLine;
const loadRehearsal = async () => (await import('#features/home/rehearsal/Rehearsal.tsx')).Rehearsal;

const loadSettings: Loader = async () => (await import('#features/settings/SettingsPage.tsx')).SettingsPage;
const loadRestore: Loader = async () => (await import('#features/transfer/RestorePage.tsx')).RestorePage;

const lazyPage = (load: Loader) => lazy(async () => ({ default: await load() }));

export const SilentLine = lazy(async () => ({ default: await loadSilentLine() }));
export const Rehearsal = lazy(async () => ({ default: await loadRehearsal() }));
export const SettingsPage = lazyPage(loadSettings);
export const RestorePage = lazyPage(loadRestore);

export const placePage: Readonly<Record<Place, ComponentType>> = {
  groups: lazyPage(loadPage.groups),
  write: lazyPage(loadPage.write),
  classify: lazyPage(loadPage.classify),
  criteria: lazyPage(loadPage.criteria),
  readback: lazyPage(loadPage.readback),
  synthesis: lazyPage(loadPage.synthesis),
  charts: lazyPage(loadPage.charts),
  print: lazyPage(loadPage.print),
  files: lazyPage(loadPage.files),
  key: lazyPage(loadPage.key),
  coding: lazyPage(loadPage.coding),
  meeting: lazyPage(loadPage.meeting),
};

/** Everything lazy, in the order in which people come to need it. */
export const allLoads: readonly (() => Promise<unknown>)[] = [
  ...Object.values(loadPage),
  loadSettings,
  loadRestore,
  loadSilentLine,
  loadRehearsal,
];
