import { type ReactNode, Suspense } from 'react';
import { HomePage } from '#features/home/HomePage.tsx';
import { messagesIn } from '#i18n/catalogue.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { useRoute } from '#session/navigation.ts';
import type { Route } from '#session/routes.ts';
import { Arrival } from './Arrival.tsx';
import { Late } from './Late.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { PlainFrame } from './PlainFrame.tsx';
import { RestorePage, SettingsPage } from './pages.ts';
import { usePrefetch } from './usePrefetch.ts';
import { wordedPart } from './wordedPart.tsx';

const loadFrame = () => import('./PlatformFrame.tsx');
const PlatformFrame = wordedPart(async () => (await loadFrame()).PlatformFrame);
const firstPages = { preload: async () => (await loadFrame()).loadFirstPages() };

const inPlainFrame = (words: ReactNode) => <PlainFrame>{words}</PlainFrame>;

/**
 * Renders the page of the current route. The home page is here at once; every other page is loaded while the browser is
 * idle.
 */
export function Routes() {
  const route = useRoute();
  const language = useLocale();
  usePrefetch({ preload: () => messagesIn(language) }, PlatformFrame, firstPages);
  if (route.page !== 'platform') return <PlainRoute page={route.page} />;
  return (
    <PageBoundary within={inPlainFrame}>
      <Suspense fallback={<Late within={inPlainFrame} />}>
        <PlatformFrame route={route} />
      </Suspense>
    </PageBoundary>
  );
}

const plainPages = { home: HomePage, settings: SettingsPage, restore: RestorePage, unknown: NotFoundPage };

function PlainRoute({ page }: { readonly page: Exclude<Route['page'], 'platform'> }) {
  const t = useTranslations('app');
  const Content = plainPages[page];
  const title = {
    home: undefined,
    settings: t('settings'),
    restore: t('evictedRestore'),
    unknown: t('notFoundTitle'),
  };
  return (
    <PlainFrame>
      <PageBoundary key={page}>
        <Suspense fallback={<Late />}>
          <Content />
          <Arrival at={page} title={title[page]} />
        </Suspense>
      </PageBoundary>
    </PlainFrame>
  );
}
