import { type FormEvent, type ReactNode, type RefObject, useId } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import type { Kept } from '#session/useKept.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { type BegunForm, BegunLine } from './BegunLine.tsx';
import { CancelButton } from './CancelButton.tsx';

type FormDialogProps = {
  readonly title: string;
  /** The label of the submit button. */
  readonly action: string;
  /** The field that gets the focus first. */
  readonly first: RefObject<HTMLElement | null>;
  /** What the form holds: it is there again if the dialog closes unsaved. */
  readonly kept: BegunForm & Pick<Kept<unknown>, 'forget' | 'value'>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Shown above the form. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog with a short form that creates one record: Enter in any field, or the button, submits it. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, first, kept, onSubmit, onClose, lead, children } = props;
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
          <CancelButton kept={kept} onClose={onClose} />
          <Button kind="primary" type="submit" form={formId}>
            {action}
          </Button>
        </>
      }
    >
      <BegunLine kept={kept} />
      {lead}
      <form id={formId} onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  );
}
