import { type ReactNode, type RefObject, useContext, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { DialogNotice } from './dialogNotice.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.ts';

type DialogProps = {
  readonly title: string;
  /** Escape, the cross, a touch outside. The owner takes the dialog out of the page; focus goes back where it was. */
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode;
  /** `wide` for forms of many fields. */
  readonly size?: 'narrow' | 'wide';
  /** `dialog` asks or shows; `alertdialog` warns. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Where one begins; else on the cross. An `autoFocus` within comes to nothing: the dialog is not open yet then. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** A modal dialog, open as long as it is in the page: the browser's own, with its focus trap and its Escape. */
export function Dialog(props: DialogProps) {
  const { title, onClose, closeLabel, actions, size = 'narrow', role, first, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const notice = useContext(DialogNotice);
  // Before it leaves the page: only then does closing it give the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    first?.current?.focus();
    return () => dialog?.close();
  }, [first]);
  return (
    <dialog
      ref={element}
      role={role}
      className={styles['dialog']}
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === element.current && onClose()}
    >
      <div className={styles['body']}>
        <header className={styles['header']}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
        </header>
        {notice}
        {children}
        {actions === undefined ? null : <footer className={styles['actions']}>{actions}</footer>}
      </div>
    </dialog>
  );
}
