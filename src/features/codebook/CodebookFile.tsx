import { type ChangeEvent, useRef } from 'react';
import { keyListLimit } from '#exchange/codebookList/codebookList.ts';
import { decode } from '#exchange/decode.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { UploadIcon } from '#ui/icons.ts';

type CodebookFileProps = {
  readonly onText: (text: string) => void;
  /** Called with a message if the file could not be read. */
  readonly onProblem: (words: string) => void;
};

/** Reads a list from a file of this device, in whatever encoding its spreadsheet program used. */
export function CodebookFile({ onText, onProblem }: CodebookFileProps) {
  const t = useTranslations('codebook');
  const input = useRef<HTMLInputElement>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    // UTF-16 has two bytes a character: a larger file cannot be a codebook and is not read.
    if (file.size > 2 * keyListLimit) return onProblem(t('fileTooLarge'));
    const decoded = await file.arrayBuffer().then(
      (bytes) => decode(new Uint8Array(bytes)),
      () => undefined,
    );
    if (decoded?.ok) return onText(decoded.value.text);
    onProblem(t(decoded?.problems[0]?.type === 'EmptyFile' ? 'fileEmpty' : 'fileNotText'));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        aria-label={t('file')}
        onChange={read}
      />
      <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>
        {t('file')}
      </Button>
    </>
  );
}
