/** Fields in which somebody writes words of their own. A search or a number does not count. */
const fields = 'textarea, input:not([type]), input[type="text"]';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const textsIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll<TextField>(fields)]
    .map(({ value }) => value)
    .filter((text) => text.trim() !== '');

/** The texts in the visible fields: those of the open dialogs, or otherwise of the page. */
function writtenTexts(): readonly string[] {
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const content = document.getElementById('content');
  return (dialogs.length > 0 ? dialogs : content === null ? [] : [content]).flatMap(textsIn);
}

/** True when a field on the screen holds words, which may be stored nowhere else. */
export const isWriting = (): boolean => writtenTexts().length > 0;

/** Copies what is written on the screen to the clipboard. False if the browser does not allow it. */
export const copyWritten = (): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(writtenTexts().join('\n\n')))
    .then(
      () => true,
      () => false,
    );
