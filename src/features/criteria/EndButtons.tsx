import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Criteria.module.css';

type EndButtonsProps = { readonly onKeep: () => void; readonly onGiveBack: () => void };

/** Buttons to save or cancel. Pressing one leaves the focus in the field, because losing it already saves. */
export function EndButtons({ onKeep, onGiveBack }: EndButtonsProps) {
  const t = useTranslations('criteria');
  const common = useTranslations('common');
  return (
    <div className={styles['endButtons']} onPointerDown={(event) => event.preventDefault()}>
      <Button onClick={onGiveBack}>{common('cancel')}</Button>
      <Button kind="primary" onClick={onKeep}>
        {t('save')}
      </Button>
    </div>
  );
}
