import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Kept } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';

type CancelButtonProps = {
  readonly kept: Pick<Kept<unknown>, 'isChanged' | 'forget' | 'value'>;
  readonly onClose: () => void;
  /** Default: "cancel". */
  readonly label?: string;
};

/**
 * Leaves an editor without saving. If something was changed, it asks first what to do with the words: Escape and Back
 * keep them, so only this button can drop them.
 */
export function CancelButton({ kept, onClose, label }: CancelButtonProps) {
  const common = useTranslations('common');
  // Whoever goes on writing has answered.
  const [asked, setAsked] = useState<{ readonly value: unknown }>();
  if (asked !== undefined && kept.isChanged && asked.value === kept.value)
    return <KeepOrDrop kept={kept} onClose={onClose} />;
  const cancel = () => {
    if (kept.isChanged) return setAsked({ value: kept.value });
    kept.forget();
    onClose();
  };
  return <Button onClick={cancel}>{label ?? common('cancel')}</Button>;
}

function KeepOrDrop({ kept, onClose }: CancelButtonProps) {
  const t = useTranslations('begun');
  const drop = () => {
    kept.forget();
    onClose();
  };
  return (
    <>
      <span role="alert">{t('ask')}</span>
      <Button onClick={drop}>{t('drop')}</Button>
      {/* The button that was pressed is gone; this answer loses nothing. */}
      <Button autoFocus onClick={onClose}>
        {t('keep')}
      </Button>
    </>
  );
}
