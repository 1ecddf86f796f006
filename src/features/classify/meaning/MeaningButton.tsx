import { useState } from 'react';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { MeaningDialog } from './MeaningDialog.tsx';

type MeaningButtonProps = {
  readonly ids: readonly CriterionId[];
  readonly kind?: 'quiet' | 'plain';
};

/** Opens the dialog of the five meanings for these criteria; when it closes, the focus returns here. */
export function MeaningButton({ ids, kind = 'quiet' }: MeaningButtonProps) {
  const t = useTranslations('codebookPanel');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={kind} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('meaningOpen')}
      </Button>
      {open ? <MeaningDialog ids={ids} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
