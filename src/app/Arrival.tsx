import { useEffect, useLayoutEffect } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { pageTitle } from '#ui/pageTitle.ts';

let first = true;

type ArrivalProps = {
  /** Changes when the person comes to another page. */
  readonly at: string;
  /**
   * What the page is ("Synthèse"); undefined for the home page. Never the name of a group or a platform: browsers write
   * titles into their history, and some send that to other devices.
   */
  readonly title: string | undefined;
};

/**
 * Announces a new page to people who do not see the screen: it sets the document's title and focuses the page's
 * heading, unless the page took the focus itself (a composer) or it is the very first page. Rendered beside a lazy
 * page, so its effect runs when the page is there.
 */
export function Arrival({ at, title: page }: ArrivalProps) {
  const t = useTranslations('app');
  const title = page === undefined ? t('name') : `${page} · ${t('name')}`;
  // With the page itself: whoever sees its heading never reads the title of the page before.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving is what this follows
  useEffect(() => {
    if (first) {
      first = false;
      return;
    }
    window.scrollTo(0, 0);
    const main = document.getElementById('content');
    if (main?.contains(document.activeElement) && document.activeElement !== main) return;
    const title = pageTitle();
    title?.removeAttribute('data-kept');
    title?.focus({ preventScroll: true });
  }, [at]);
  return null;
}
