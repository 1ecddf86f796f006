import { printFullCode } from '#domain/codebook/componentCode.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { CodeTag } from '#ui/CodeTag.tsx';
import styles from './LastGiven.module.css';
import { MeaningButton } from './meaning/MeaningButton.tsx';

/** The criterion that just got its component: its meaning can be set while people remember it. */
export function LastGiven({ id }: { readonly id: CriterionId }) {
  const t = useTranslations('codebookPanel');
  const criterion = useIndex((index) => index.record('criteria', id));
  const code = useIndex((index) => index.classificationOf(id)?.code);
  if (criterion === undefined || criterion.deleted !== undefined || code === undefined) return null;
  return (
    <section className={styles['last']} aria-label={t('lastGiven', { code: code.component })}>
      <CodeTag code={printFullCode(code)} />
      <span className={styles['text']} lang={criterion.language} dir="auto">
        {criterion.text}
      </span>
      <MeaningButton ids={[id]} />
    </section>
  );
}
