import { useTranslations } from '#i18n/intl.ts';
import { CancelButton } from '#pieces/CancelButton.tsx';
import type { Kept } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Criteria.module.css';

type EndButtonsProps = {
  readonly kept: Kept<string>;
  readonly onKeep: () => void;
  readonly onGiveBack: () => void;
};

/** Buttons to save or cancel. Pressing one leaves the focus in the field, because losing it already saves. */
export function EndButtons({ kept, onKeep, onGiveBack }: EndButtonsProps) {
  const t = useTranslations('criteria');
  return (
    <div className={styles['endButtons']} onPointerDown={(event) => event.preventDefault()}>
      <CancelButton kept={kept} onClose={onGiveBack} />
      <Button kind="primary" onClick={onKeep}>
        {t('save')}
      </Button>
    </div>
  );
}
