import { type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

type ConfirmDialogProps = {
  /** The question, as a sentence that names the object concerned. */
  readonly title: string;
  /** What will happen, and what is not affected. */
  readonly children: ReactNode;
  /** The action as a verb: never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean;
  /** For actions that cannot be undone: the text to type before the button is enabled. */
  readonly typed?: { readonly label: string; readonly words: string };
  /** A safer action to offer first, such as an export. */
  readonly before?: ReactNode;
};

/** Asks for confirmation. Cancel has the focus, so Enter never destroys anything. */
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
