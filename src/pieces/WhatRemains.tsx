import { useTranslations } from '#i18n/intl.ts';

/** Before words are erased: what may remain all the same, because a page cannot reach it, and what protects it. */
export function WhatRemains() {
  const t = useTranslations('pieces.remains');
  return (
    <>
      <p>{t('title')}</p>
      <ul>
        <li>{t('typed')}</li>
        <li>{t('copies')}</li>
        <li>{t('history')}</li>
      </ul>
      <p>{t('protects')}</p>
    </>
  );
}
