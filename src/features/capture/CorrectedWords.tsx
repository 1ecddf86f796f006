import type { RefObject } from 'react';
import type { GroupId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useLanguageName, useSpokenLanguages } from '#i18n/spokenLanguages.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import styles from './CorrectedWords.module.css';
import type { Fields } from './Correction.tsx';

type CorrectedWordsProps = {
  readonly groupId: GroupId;
  readonly fields: Fields;
  readonly problem: string | undefined;
  readonly onChange: (fields: Partial<Fields>) => void;
  /** The field of the words, which gets the focus first. */
  readonly place: RefObject<HTMLTextAreaElement | null>;
};

/** The words and their language, and their translation if they are not in the group's language. */
export function CorrectedWords({ groupId, fields, problem, onChange, place }: CorrectedWordsProps) {
  const t = useTranslations('capture');
  const nameOf = useLanguageName();
  const group = useIndex((index) => index.record('groups', groupId));
  const { text, language, translation } = fields;
  const home = translation?.language ?? group?.language ?? language;
  const options = useSpokenLanguages([...new Set([group?.language ?? language, language])]);
  return (
    <>
      <div className={styles['pair']}>
        <TextArea
          ref={place}
          label={t('composer')}
          hint={t('correctHelp')}
          problem={problem}
          value={text}
          onChange={(words) => onChange({ text: words })}
          onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
          lang={language}
          dir="auto"
        />
        {translation === undefined && language === group?.language ? null : (
          <TextArea
            label={t('translation', { language: nameOf(home) })}
            value={translation?.text ?? ''}
            onChange={(words) => onChange({ translation: { language: home, text: words } })}
            lang={home}
            dir="auto"
          />
        )}
      </div>
      <SelectField
        label={t('language')}
        value={language}
        options={options}
        onChange={(chosen) => onChange({ language: chosen })}
      />
    </>
  );
}
