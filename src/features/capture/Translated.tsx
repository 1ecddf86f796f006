import type { KeyboardEvent } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { useLanguageName } from '#i18n/spokenLanguages.ts';
import { useWritingAids } from '#ui/writingAids.ts';
import styles from './Composer.module.css';
import type { Composing } from './useComposing.ts';

type TranslatedProps = {
  readonly composing: Composing;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * A field for the translation into the group's language, shown if the words are in another language. It is optional.
 */
export function Translated({ composing, onKeyDown }: TranslatedProps) {
  const t = useTranslations('capture');
  const nameOf = useLanguageName();
  const aids = useWritingAids();
  const { group, translation, translate } = composing;
  return (
    <div className={styles['translated']}>
      <label htmlFor="composer-translation">{t('translation', { language: nameOf(group.language) })}</label>
      <textarea
        id="composer-translation"
        dir="auto"
        lang={group.language}
        enterKeyHint="done"
        autoComplete="off"
        {...aids}
        rows={1}
        value={translation}
        onChange={(event) => translate(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
