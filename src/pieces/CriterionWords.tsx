import type { Criterion } from '#domain/criterion/criterion.ts';
import { useTranslations } from '#i18n/intl.ts';
import { TranslationAndScribe } from '#ui/TranslationAndScribe.tsx';

type CriterionWordsProps = {
  readonly criterion: Pick<Criterion, 'text' | 'language' | 'translation' | 'scribe'>;
  readonly className?: string | undefined;
};

/** Somebody's words, verbatim and in their own language, followed by their translation and by who wrote them down. */
export function CriterionWords({ criterion, className }: CriterionWordsProps) {
  const { text, language, translation, scribe } = criterion;
  return (
    <>
      <span className={className} lang={language} dir="auto">
        {text}
      </span>
      {translation === undefined && scribe === undefined ? null : <BesideCriterion criterion={criterion} />}
    </>
  );
}

type BesideCriterionProps = { readonly criterion: Pick<Criterion, 'translation' | 'scribe'> };

/** Rendered only if there is a translation or a scribe: a synthesis has thousands of rows, and most have neither. */
export function BesideCriterion({ criterion: { translation, scribe } }: BesideCriterionProps) {
  const common = useTranslations('common');
  return (
    <TranslationAndScribe
      translation={translation}
      translationLabel={common('translation')}
      mark={scribe && common('scribe')}
    />
  );
}
