import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import styles from './Dialog.module.css';
import { DialogNotice } from './dialogNotice.ts';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.ts';
import { useLayer } from './layers.ts';

type DialogProps = {
  readonly title: string;
  /**
   * Called on Escape, on the close button, on a click outside and on Back. The owner removes the dialog; the focus then
   * returns to where it was. What was typed in it must be kept: see `pieces/FormDialog`.
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
  useModal(element, first);
  useLayer(onClose);
  const outside = useOutside(element, onClose);
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
      // The browser closes it itself at a second Escape, whatever `cancel` says.
      onClose={() => element.current?.isConnected && onClose()}
      {...outside}
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

/** Opens the dialog, and closes it before it is removed: otherwise the browser does not return the focus. */
function useModal(element: RefObject<HTMLDialogElement | null>, first: DialogProps['first']): void {
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The buttons below are always in view; the question above must stay in view too.
    first?.current?.focus({ preventScroll: first.current.closest('footer') !== null });
    return () => dialog?.close();
  }, [element, first]);
}

/** True for a press beside the dialog's box. Its scrollbar and its edge belong to the box. */
function isOutside(dialog: HTMLDialogElement | null, { target, clientX, clientY }: MouseEvent): boolean {
  if (dialog === null || target !== dialog) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/**
 * Closes the dialog on a whole press outside. It closes on the click, the last event of a press: nothing is then left
 * of the press that could reach the page below. A press that begins inside, such as a selection of words, is none.
 */
function useOutside(element: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  const began = useRef(false);
  return {
    onPointerDown: (event: MouseEvent) => {
      began.current = isOutside(element.current, event);
    },
    onClick: (event: MouseEvent) => {
      if (began.current && isOutside(element.current, event)) onClose();
      began.current = false;
    },
  };
}
