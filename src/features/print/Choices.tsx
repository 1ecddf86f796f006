import type { GroupId } from '#domain/identity.ts';
import { type Question, questions } from '#domain/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useIndex } from '#session/useDesk.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { type Included, parts } from './included.ts';
import styles from './PrintPage.module.css';

function GroupField() {
  const t = useTranslations('print');
  const { groupId, question: _question, ...route } = usePlatformRoute();
  const go = useGo();
  const groups = useIndex((index) => index.groups());
  if (groups.length < 2 && groupId === undefined) return null;
  const choose = (id: string) =>
    go(id === '' ? route : { ...route, groupId: id as GroupId }, { replace: true });
  return (
    <SelectField
      label={t('scope')}
      value={groupId ?? ''}
      options={[
        { value: '', label: t('wholePlatform') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={choose}
    />
  );
}

type QuestionFieldProps = {
  readonly question: Question | undefined;
  readonly onQuestion: (question: Question | undefined) => void;
};

function QuestionField({ question, onQuestion }: QuestionFieldProps) {
  const t = useTranslations('print');
  const word = useTranslations('common');
  return (
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
  );
}

type ChoicesProps = QuestionFieldProps & {
  readonly included: Included;
  readonly onIncluded: (included: Included) => void;
};

/** Whose words, and what goes on the sheet. */
export function Choices({ question, onQuestion, included, onIncluded }: ChoicesProps) {
  const t = useTranslations('print');
  return (
    <div className={styles['choices']} data-noprint>
      <div className={styles['scope']}>
        <GroupField />
        <QuestionField question={question} onQuestion={onQuestion} />
      </div>
      <fieldset className={styles['parts']}>
        <legend>{t('include')}</legend>
        {parts.map((part) => (
          <CheckField
            key={part}
            label={t(part)}
            checked={included[part]}
            onChange={(checked) => onIncluded({ ...included, [part]: checked })}
          />
        ))}
      </fieldset>
    </div>
  );
}
