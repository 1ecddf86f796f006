import { useTranslations } from '#i18n/intl.ts';
import type { Kept } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** What the line needs of a form. */
export type BegunForm = Pick<
  Kept<unknown>,
  'isChanged' | 'isRestored' | 'beginAnew' | 'bringBack' | 'others' | 'takeOther'
>;

/** Says in an editor that it holds what was begun earlier, and offers to begin anew. Nothing if it begins anew anyway. */
export function BegunLine({ kept }: { readonly kept: BegunForm }) {
  const t = useTranslations('begun');
  const { isChanged, isRestored, beginAnew, bringBack, others, takeOther } = kept;
  if (isRestored && isChanged) {
    return (
      <Notice actions={<Button onClick={beginAnew}>{t('beginAnew')}</Button>}>
        <p>{t('restored')}</p>
      </Notice>
    );
  }
  if (bringBack !== undefined) {
    return (
      <Notice actions={<Button onClick={bringBack}>{t('bringBack')}</Button>}>
        <p>{t('dropped')}</p>
      </Notice>
    );
  }
  if (others === 0 || isChanged) return null;
  return (
    <Notice actions={<Button onClick={takeOther}>{t('takeOther')}</Button>}>
      <p>{t('others', { count: others })}</p>
    </Notice>
  );
}
