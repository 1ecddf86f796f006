import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { askPartsAgain } from '#ui/partRequest.ts';
import { SafeReload } from './SafeReload.tsx';

/** After how long a page that has not come is called late, in milliseconds. */
const patience = 5_000;

type LateProps = {
  /** What stands there until the page is late. */
  readonly children?: ReactNode;
  /** Draws the frame around the words, where none is there yet. */
  readonly within?: (words: ReactNode) => ReactNode;
  /** A part of a page whose title is on the screen. */
  readonly inPage?: boolean;
};

/** Stands in for a part of the program that is being loaded. When it does not come, says so and offers to ask again. */
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
