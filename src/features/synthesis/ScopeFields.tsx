import type { GroupId } from '#domain/identity.ts';
import { type Question, questions } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useDesk.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './ScopeFields.module.css';

type ScopeFieldsProps = {
  readonly question: Question | undefined;
  readonly onQuestion: (question: Question | undefined) => void;
};

function GroupField() {
  const t = useTranslations('synthesis');
  const { groupId, ...route } = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2 && groupId === undefined) return null;
  const choose = (id: string) =>
    go(id === '' ? route : { ...route, groupId: id as GroupId }, { replace: true });
  return (
    <div className={styles['groups']}>
      <SelectField
        label={t('scope')}
        value={groupId ?? ''}
        options={[
          { value: '', label: t('wholePlatform') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={choose}
      />
    </div>
  );
}

/** Whose words, and to which question. */
export function ScopeFields({ question, onQuestion }: ScopeFieldsProps) {
  const t = useTranslations('synthesis');
  const word = useTranslations('common');
  return (
    <div className={styles['fields']} data-noprint>
      <GroupField />
      <Segmented<Question | 'all'>
        legend={t('question')}
        value={question ?? 'all'}
        options={[
          { value: 'all', label: t('allQuestions') },
          ...questions.map((code) => ({
            value: code,
            label: word(`question.${code}`),
            sign: <QuestionSign question={code} />,
          })),
        ]}
        onChange={(value) => onQuestion(value === 'all' ? undefined : value)}
      />
    </div>
  );
}
