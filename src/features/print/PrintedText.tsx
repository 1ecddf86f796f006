import type { TextBlock } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import styles from './Sheet.module.css';

/** A synthesis text, who wrote it and from what, and whether criteria were added since. */
export function PrintedText({ block }: { readonly block: TextBlock }) {
  const questionName = useQuestionName();
  const t = useTranslations('print');
  const { synthesis, group, after } = block;
  const on = synthesis.question === 'all' ? undefined : questionName(synthesis.question);
  const what = on === undefined ? t('text') : t('textOn', { question: on });
  return (
    <div className={styles['text']}>
      <p className={styles['textHead']}>
        {group === undefined ? what : [t('textBy', { group: group.name }), on].filter(Boolean).join(' · ')}
      </p>
      <p dir="auto">{synthesis.text}</p>
      {after === 0 ? null : <p className={styles['aside']}>{t('since', { after })}</p>}
    </div>
  );
}
