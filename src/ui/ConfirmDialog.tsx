import { type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

type ConfirmDialogProps = {
  /** The question, as a sentence that names what is concerned. */
  readonly title: string;
  /** What happens, what stays safe. */
  readonly children: ReactNode;
  /** What happens, as a verb: never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean;
  /** For what cannot be undone: the words to type before the button works. */
  readonly typed?: { readonly label: string; readonly words: string };
  /** Something better to do first, such as an export. */
  readonly before?: ReactNode;
};

/** Asks once, plainly. Cancel has the focus, so Enter never destroys anything. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    children,
    confirmLabel,
    cancelLabel,
    onConfirm,
    onCancel,
    danger = false,
    typed,
    before,
  } = props;
  const safe = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState('');
  const held = typed !== undefined && text.trim() !== typed.words.trim();
  return (
    <Dialog
      role="alertdialog"
      first={safe}
      title={title}
      onClose={onCancel}
      closeLabel={cancelLabel}
      actions={
        <>
          <Button ref={safe} onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} disabled={held} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      {before}
      {typed === undefined ? null : <TextField label={typed.label} value={text} onChange={setText} />}
    </Dialog>
  );
}
