import { type ReactNode, type RefObject, useContext, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';
import { DialogNotice } from './dialogNotice.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.ts';

type DialogProps = {
  readonly title: string;
  /**
   * Called on Escape, on the close button and on a click outside. The owner removes the dialog; the focus then returns
   * to where it was.
   */
  readonly onClose: () => void;
  readonly closeLabel: string;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  /** `wide` is for forms with many fields. */
  readonly size?: 'narrow' | 'wide';
  /** `dialog` asks or shows; `alertdialog` warns. */
  readonly role?: 'dialog' | 'alertdialog';
  /**
   * The element that gets the focus first; defaults to the close button. `autoFocus` on a child has no effect, because
   * it runs before the dialog opens.
   */
  readonly first?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
};

/** A modal dialog, open while it is mounted: the browser's `<dialog>`, with its focus trap and its Escape key. */
export function Dialog(props: DialogProps) {
  const { title, onClose, closeLabel, actions, size = 'narrow', role, first, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const notice = useContext(DialogNotice);
  // Closes before the element is removed: otherwise the browser does not return the focus.
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
