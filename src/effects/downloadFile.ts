// The browser reads the blob after the click returns; a minute is far more than it needs.
const keptFor = 60_000;

/** Gives parts of a text, one after the other, to the browser as a file to download. Throws when it cannot. */
export function downloadFile(
  parts: readonly string[],
  name: string,
  type: 'text/csv' | 'application/json',
): void {
  downloadBlob(new Blob([...parts], { type: `${type};charset=utf-8` }), name);
}

/** Gives a file to the browser to download. Throws when it cannot. */
export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
