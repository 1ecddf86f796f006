// The browser reads the blob after the click returns; a minute is far more than it needs.
const keptFor = 60_000;

/** Gives a text to the browser as a file to download. Throws when it cannot. */
export function downloadFile(text: string, name: string, type: 'text/csv' | 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
