/** Where somebody writes words of their own: a search or a number says nothing. */
const fields = 'textarea, input:not([type]), input[type="text"]';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const textsIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll<TextField>(fields)]
    .map(({ value }) => value)
    .filter((text) => text.trim() !== '');

/** What stands in the fields before a person's eyes: those of the open dialogs, or else of the page. */
function writtenTexts(): readonly string[] {
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const content = document.getElementById('content');
  return (dialogs.length > 0 ? dialogs : content === null ? [] : [content]).flatMap(textsIn);
}

/** Words stand in a field on the screen: they may be in no other place. */
export const isWriting = (): boolean => writtenTexts().length > 0;

/** Hands what is written on the screen to the clipboard. False where the browser does not allow it. */
export const copyWritten = (): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(writtenTexts().join('\n\n')))
    .then(
      () => true,
      () => false,
    );
