import { otherLanguage } from '#codebook/listLanguage.ts';
import type { CodebookDifference } from '#domain/codebook/load.ts';
import type { OtherTable } from '#exchange/codebookList/codebookListProblem.ts';
import { useTranslations } from '#i18n/intl.ts';
import { CodeTag } from '#ui/CodeTag.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import styles from './Codebook.module.css';
import type { CodebookDraft } from './codebookDraft.ts';
import { LeftOut } from './LeftOut.tsx';
import { useLanguageName } from './languageChoices.ts';

type LoadPreviewProps = { readonly draft: CodebookDraft; readonly language: string };

/** A preview of the changes, before anything is saved. */
export function LoadPreview({ draft, language }: LoadPreviewProps) {
  const t = useTranslations('codebook');
  const { list, problems, preview, otherTable } = draft;
  if (otherTable !== undefined) return <NotACodebook kind={otherTable} />;
  if (list.entries.length === 0 && problems.length === 0 && list.dimensions.length === 0) return null;
  return (
    <Stack gap={4}>
      <h3>
        <span role="status">
          {t('read', { count: list.entries.length })}
          {list.dimensions.length === 0 ? '' : ` · ${t('readDimensions', { count: list.dimensions.length })}`}
        </span>
      </h3>
      <OtherLanguage draft={draft} language={language} />
      {problems.length === 0 ? null : <LeftOut problems={problems} />}
      {list.entries.length === 0 ? (
        <p>{t('nothingToLoad')}</p>
      ) : (
        <>
          <div className={styles['differences']}>
            <Differences kind="added" differences={preview.added} language={language} />
            <Differences kind="removed" differences={preview.removed} language={language} />
            <Differences kind="relabelled" differences={preview.relabelled} language={language} />
            <p>{t('unchanged', { count: preview.unchanged })}</p>
          </div>
          <Notice title={t('touched', { count: preview.touched })}>
            <p>{t('touchedSafe')}</p>
          </Notice>
        </>
      )}
    </Stack>
  );
}

/** Names the table that somebody took for a codebook. */
function NotACodebook({ kind }: { readonly kind: OtherTable }) {
  const t = useTranslations('codebook');
  return (
    <Notice kind="danger" title={t(`otherTable.${kind}`)}>
      <p>{t('otherTableText')}</p>
    </Notice>
  );
}

/** Warns if the list seems to be in another language: people often paste a wiki page before they set the language. */
function OtherLanguage({ draft, language }: LoadPreviewProps) {
  const t = useTranslations('codebook');
  const nameOf = useLanguageName();
  const other = otherLanguage(draft.list, language);
  if (other === undefined) return null;
  return (
    <Notice title={t('otherLanguage', { language: nameOf(other) })}>
      <p>{t('otherLanguageText')}</p>
    </Notice>
  );
}

type DifferencesProps = {
  readonly kind: 'added' | 'removed' | 'relabelled';
  readonly differences: readonly CodebookDifference[];
  readonly language: string;
};

function Differences({ kind, differences, language }: DifferencesProps) {
  const t = useTranslations('codebook');
  if (differences.length === 0) return null;
  return (
    <Disclosure summary={t(`difference.${kind}`, { count: differences.length })}>
      <ul className={styles['differenceList']}>
        {differences.map(({ code, from, to, criteria }) => (
          <li key={code} className={styles['difference']}>
            <CodeTag code={code} />
            <span className={styles['words']}>
              {from === undefined ? null : (
                <span data-former={kind === 'relabelled' || undefined} dir="auto" lang={language}>
                  {from}
                </span>
              )}
              {to === undefined ? null : (
                <span dir="auto" lang={language}>
                  {to}
                </span>
              )}
            </span>
            {criteria.length === 0 ? null : (
              <span className={styles['count']}>{t('criteria', { count: criteria.length })}</span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
