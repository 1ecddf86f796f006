/**
 * jsdom knows `<dialog>` but cannot open it as a modal: adds the little that our screens rely on. Call once in a test
 * file.
 */
export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
}
