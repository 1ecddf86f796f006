import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { openDialogs } from '../kit/dialogs.ts';

openDialogs();
afterEach(cleanup);

const show = (onClose = vi.fn()) => {
  const shown = render(
    <Dialog title="Nouveau groupe" onClose={onClose} closeLabel="Fermer">
      <p>Contenu</p>
    </Dialog>,
  );
  return { ...shown, onClose, dialog: screen.getByRole('dialog', { name: 'Nouveau groupe' }) };
};

/** In jsdom every box is a point at the corner of the screen. */
const inside = { clientX: 0, clientY: 0 };
const outside = { clientX: 9, clientY: 9 };

/** A press from one element to another; its click goes to the second one. */
function press(from: Element, to: Element, at = { down: outside, up: outside }) {
  fireEvent.pointerDown(from, at.down);
  fireEvent.pointerUp(to, at.up);
  fireEvent.click(to, at.up);
}

test('A dialog is modal and named by its title as long as it is in the page', () => {
  const opened = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  const closed = vi.spyOn(HTMLDialogElement.prototype, 'close');
  const { unmount } = show();
  expect(opened).toHaveBeenCalledTimes(1);
  unmount();
  expect(closed).toHaveBeenCalledTimes(1);
});

test('Escape, the cross and a touch outside ask its owner to close it; a touch inside does not', () => {
  const { dialog, onClose } = show();
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  press(dialog, dialog);
  expect(onClose).toHaveBeenCalledTimes(3);
  press(screen.getByText('Contenu'), screen.getByText('Contenu'));
  expect(onClose).toHaveBeenCalledTimes(3);
});

test('A press that begins or ends inside, or on the scrollbar, does not close a dialog', () => {
  const { dialog, onClose } = show();
  press(screen.getByText('Contenu'), dialog);
  press(dialog, dialog, { down: outside, up: inside });
  press(dialog, dialog, { down: inside, up: inside });
  expect(onClose).not.toHaveBeenCalled();
});

test('A dialog that the browser closed by itself is closed for its owner too', () => {
  const { dialog, onClose } = show();
  fireEvent(dialog, new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

const confirm = (typed?: { readonly label: string; readonly words: string }) => {
  const onConfirm = vi.fn();
  render(
    <ConfirmDialog
      title="Retirer ?"
      confirmLabel="Retirer le groupe"
      cancelLabel="Annuler"
      danger
      onConfirm={onConfirm}
      onCancel={vi.fn()}
      {...(typed === undefined ? {} : { typed })}
    >
      <p>Ses critères partent avec lui.</p>
    </ConfirmDialog>,
  );
  return { onConfirm, button: screen.getByRole('button', { name: 'Retirer le groupe' }) };
};

test('A question about taking something away is announced as a warning, and its safe answer has the focus', () => {
  confirm();
  expect(screen.getByRole('alertdialog', { name: 'Retirer ?' })).toBeDefined();
  // The close button has the same name but no text.
  expect(document.activeElement?.textContent).toBe('Annuler');
});

test('What cannot be undone waits for its name to be typed', () => {
  const { button, onConfirm } = confirm({ label: 'Écrivez le nom', words: 'Blégny' });
  fireEvent.click(button);
  fireEvent.change(screen.getByLabelText('Écrivez le nom'), { target: { value: 'Bleg' } });
  fireEvent.click(button);
  expect(onConfirm).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Écrivez le nom'), { target: { value: ' Blégny ' } });
  fireEvent.click(button);
  expect(onConfirm).toHaveBeenCalledTimes(1);
});
