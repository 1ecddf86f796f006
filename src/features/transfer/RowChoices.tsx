import type { Group } from '#domain/group/group.ts';
import { type FreeQuestion, questionOrder } from '#domain/platform/freeQuestion.ts';
import { isQuestion } from '#domain/platform/question.ts';
import type { GroupId } from '#domain/record/identity.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import { missingIn } from '#exchange/plan/request.ts';
import type { RowsReading } from '#exchange/reading.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { Choosing } from './choices.ts';
import styles from './Preview.module.css';
import { useLanguageOptions } from './useLanguageOptions.ts';

type RowChoicesProps = {
  readonly reading: RowsReading;
  readonly preview: ImportPreview;
  readonly choosing: Choosing;
  /** Stored groups that may receive rows without a group. */
  readonly groups: readonly Group[];
};

/** Asks for what the file does not say and only a person knows. Renders nothing when the file says everything. */
export function RowChoices({ reading, preview, choosing, groups }: RowChoicesProps) {
  const missing = missingIn(reading);
  const isNew = preview.groups.some((group) => group.isNew);
  if (!missing.group && !missing.question && !isNew) return null;
  return (
    <div className={styles['choices']}>
      {missing.question ? <QuestionChoice choosing={choosing} free={preview.platform.freeQuestion} /> : null}
      {missing.group ? <GroupChoice choosing={choosing} groups={groups} /> : null}
      {isNew ? <LanguageChoice choosing={choosing} /> : null}
    </div>
  );
}

type QuestionChoiceProps = { readonly choosing: Choosing; readonly free: FreeQuestion | undefined };

function QuestionChoice({ choosing, free }: QuestionChoiceProps) {
  const questionName = useQuestionName(free);
  const shown = useQuestions();
  const questions =
    shown.includes('FREE') || free?.isAsked !== true ? shown : questionOrder({ freeQuestion: free });
  const t = useTranslations('transfer');
  const { choices, choose } = choosing;
  return (
    <SelectField
      label={t('targetQuestion')}
      hint={t('targetQuestionHint')}
      value={choices.question ?? ''}
      onChange={(value: string) => choose({ question: isQuestion(value) ? value : undefined })}
      options={[
        { value: '', label: t('chooseQuestion') },
        ...questions.map((question) => ({ value: question, label: questionName(question) })),
      ]}
    />
  );
}

function GroupChoice({
  choosing,
  groups,
}: {
  readonly choosing: Choosing;
  readonly groups: readonly Group[];
}) {
  const t = useTranslations('transfer');
  const { choices, choose } = choosing;
  const isNew = groups.every(({ id }) => id !== choices.groupId);
  return (
    <>
      {groups.length === 0 ? null : (
        <SelectField
          label={t('targetGroup')}
          hint={t('targetGroupHint')}
          value={isNew ? '' : (choices.groupId ?? '')}
          onChange={(value: string) => choose({ groupId: value === '' ? undefined : (value as GroupId) })}
          options={[
            ...groups.map(({ id, name }) => ({ value: id as string, label: name })),
            { value: '', label: t('aNewGroup') },
          ]}
        />
      )}
      {isNew ? (
        <TextField
          label={t('newGroupName')}
          hint={t('targetGroupHint')}
          value={choices.groupName}
          onChange={(groupName) => choose({ groupName })}
        />
      ) : null}
    </>
  );
}

function LanguageChoice({ choosing }: { readonly choosing: Choosing }) {
  const t = useTranslations('transfer');
  const { choices, choose } = choosing;
  const options = useLanguageOptions(choices.language);
  return (
    <SelectField
      label={t('language')}
      hint={t('languageHint')}
      value={choices.language}
      options={options}
      onChange={(language) => choose({ language })}
    />
  );
}
