import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { askPartsAgain } from '#ui/partRequest.ts';
import { SafeReload } from './SafeReload.tsx';

/** After how long a page that is still loading counts as late, in milliseconds. */
const patience = 5_000;

type LateProps = {
  /** Shown until the page is late. */
  readonly children?: ReactNode;
  /** Renders the frame around the message, where there is none yet. */
  readonly within?: (words: ReactNode) => ReactNode;
  /** True for a part of a page whose title is already on the screen. */
  readonly inPage?: boolean;
};

/** A fallback while a part of the program is loading. If it does not arrive, says so and offers to ask again. */
export function Late({ children = null, within = (words) => words, inPage = false }: LateProps) {
  const t = useTranslations('app');
  const [isLate, setLate] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return children;
  const again = () => {
    setAsked((times) => times + 1);
    void askPartsAgain();
  };
  const title = t('lateTitle');
  const words = (
    <>
      <Notice {...(inPage ? { title } : {})} actions={<Button onClick={again}>{t('lateAgain')}</Button>} live>
        <p>{t('lateText')}</p>
        {asked === 0 ? null : <p key={asked}>{t('lateAsked')}</p>}
      </Notice>
      {asked === 0 ? null : <SafeReload />}
    </>
  );
  if (inPage) return words;
  return within(
    <Page title={title} width="reading">
      {words}
    </Page>,
  );
}
