import { type FormEvent, type ReactNode, type RefObject, useId } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

type FormDialogProps = {
  readonly title: string;
  /** What the button does. */
  readonly action: string;
  /** Where one begins. */
  readonly first: RefObject<HTMLElement | null>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Above the form. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A few fields that make one thing: Enter in any of them, or the button, makes it. */
export function FormDialog({ title, action, first, onSubmit, onClose, lead, children }: FormDialogProps) {
  const common = useTranslations('common');
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      title={title}
      first={first}
      onClose={onClose}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {action}
          </Button>
        </>
      }
    >
      {lead}
      <form id={formId} onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  );
}
