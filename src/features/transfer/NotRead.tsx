import type { FileRefusal } from '#exchange/fileProblem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useFileProblemMessages } from './useFileProblemMessages.ts';

type NotReadProps = {
  readonly name: string | undefined;
  /** Undefined when the browser could not open the file. */
  readonly problem: FileRefusal | undefined;
  readonly onOther: () => void;
};

/** Says why nothing of a file can be imported, that the stored data is safe, and what to do next. */
export function NotRead({ name, problem, onOther }: NotReadProps) {
  const t = useTranslations('transfer');
  const words = useFileProblemMessages();
  return (
    <Notice
      kind="danger"
      title={name ?? t('pasted')}
      actions={<Button onClick={onOther}>{t('chooseOther')}</Button>}
    >
      <p>{problem === undefined ? t('unreadable') : words(problem)}</p>
      <p>{t('nothingChanged')}</p>
    </Notice>
  );
}
