import { useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKept } from '#session/useKept.ts';
import { usePlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './Codebook.module.css';
import { CodebookFile } from './CodebookFile.tsx';
import { useCodebookDraft, usePutInForce } from './codebookDraft.ts';
import { LoadPreview } from './LoadPreview.tsx';
import { useLanguageChoices } from './languageChoices.ts';

/**
 * Reads a list of components, previews the changes, and puts the list in force. Only the last button saves anything.
 */
export function LoadCodebookDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('codebook');
  const common = useTranslations('common');
  const choices = useLanguageChoices();
  const kept = useKept(keptFields.codebook(), { text: '', language: usePlatform().languages[0] ?? 'fr' });
  const { text, language } = kept.value;
  const [fileProblem, setFileProblem] = useState<string>();
  const draft = useCodebookDraft(text, language);
  const putInForce = usePutInForce();
  const take = (read: string) => {
    kept.set({ text: read, language });
    setFileProblem(undefined);
  };
  const finish = () => {
    if (draft.list.entries.length === 0 || !putInForce(draft.list, language)) return;
    kept.forget();
    onClose();
  };
  return (
    <Dialog
      title={t('loadTitle')}
      size="wide"
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <CancelButton kept={kept} onClose={onClose} />
          <Button kind="primary" disabled={draft.list.entries.length === 0} onClick={finish}>
            {t('putThisInForce')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <BegunLine kept={kept} />
        <SelectField
          label={t('language')}
          hint={t('languageHint')}
          value={language}
          options={choices}
          onChange={(chosen) => kept.set({ text, language: chosen })}
        />
        <div className={styles['list']}>
          <TextArea
            label={t('list')}
            hint={t('listHint')}
            placeholder={t('listExample')}
            rows={6}
            spellCheck={false}
            value={text}
            onChange={take}
          />
        </div>
        <Row>
          <CodebookFile onText={take} onProblem={setFileProblem} />
        </Row>
        {fileProblem === undefined ? null : (
          <Notice kind="danger" title={fileProblem}>
            <p>{t('fileSafe')}</p>
          </Notice>
        )}
        <LoadPreview draft={draft} language={language} />
      </Stack>
    </Dialog>
  );
}
