import { type FormEvent, type ReactNode, type RefObject, useId } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

type FormDialogProps = {
  readonly title: string;
  /** The label of the submit button. */
  readonly action: string;
  /** The field that gets the focus first. */
  readonly first: RefObject<HTMLElement | null>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Shown above the form. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog with a short form that creates one record: Enter in any field, or the button, submits it. */
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
