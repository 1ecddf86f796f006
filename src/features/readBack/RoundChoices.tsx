import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import { labelIn } from '#domain/codebook/labelIn.ts';
import type { Question } from '#domain/platform/question.ts';
import { type ReadBackWay, readBackWays } from '#domain/views/readBackRound.ts';
import { useLocale, useTranslations } from '#i18n/intl.ts';
import { GroupNarrowing } from '#pieces/GroupNarrowing.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { useCodebook } from '#session/useCodebook.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { useQuestionName, useQuestions } from '#session/useQuestions.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Segmented } from '#ui/RadioCards.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { Choices } from './choices.ts';
import styles from './ReadBack.module.css';
import type { Round } from './useRound.ts';

type ChoiceProps = { readonly round: Round };

/** Whose words, which of them, and in what order: summarised in one line that opens the choices. */
export function RoundChoices({ round }: ChoiceProps) {
  const t = useTranslations('readBack');
  const { choices, choose } = round;
  return (
    <div data-noprint>
      <Disclosure summary={<Chosen round={round} />}>
        <div className={styles['choices']}>
          <GroupNarrowing onNarrowed={() => choose({})} />
          <QuestionChoice round={round} />
          <ComponentChoice round={round} />
          <SelectField<ReadBackWay>
            label={t('way')}
            value={choices.way}
            options={readBackWays.map((way) => ({ value: way, label: t(`ways.${way}`) }))}
            onChange={(way) => choose({ way })}
          />
          <Segmented<Choices['show']>
            legend={t('show')}
            value={choices.show}
            options={(['left', 'all'] as const).map((show) => ({ value: show, label: t(`shows.${show}`) }))}
            onChange={(show) => choose({ show })}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function Chosen({ round: { choices } }: ChoiceProps) {
  const questionName = useQuestionName();
  const t = useTranslations('readBack');
  const { groupId } = usePlatformRoute();
  const group = useIndex((index) => groupId && index.record('groups', groupId)?.name);
  const { question, component, way, show } = choices;
  const said = [
    group,
    question && questionName(question),
    component === 'unclassified' ? t('unclassified') : component,
    t(`ways.${way}`),
    t(`shows.${show}`),
  ];
  return <span>{t('chosen', { choices: said.filter(Boolean).join(' · ') })}</span>;
}

function QuestionChoice({ round }: ChoiceProps) {
  const questionName = useQuestionName();
  const questions = useQuestions();
  const t = useTranslations('readBack');
  return (
    <SelectField<Question | 'all'>
      label={t('question')}
      value={round.choices.question ?? 'all'}
      options={[
        { value: 'all', label: t('allQuestions') },
        ...questions.map((value) => ({ value, label: questionName(value) })),
      ]}
      onChange={(value) => round.choose({ question: value === 'all' ? undefined : value })}
    />
  );
}

function ComponentChoice({ round }: ChoiceProps) {
  const t = useTranslations('readBack');
  const locale = useLocale();
  const codebook = useCodebook();
  const labelOf = (code: ComponentCode) => {
    const words = labelIn(codebook.entry(code)?.label ?? {}, locale);
    return words === undefined ? code : `${code} ${words.text}`;
  };
  const chosen = round.choices.component ?? '';
  return (
    <SelectField
      label={t('component')}
      value={chosen}
      options={[
        { value: '', label: t('allComponents') },
        ...round.components.map((code) =>
          code === undefined
            ? { value: 'unclassified', label: t('unclassified') }
            : { value: code as string, label: labelOf(code) },
        ),
      ]}
      onChange={(value) =>
        round.choose({
          component: value === 'unclassified' ? value : round.components.find((code) => code === value),
        })
      }
    />
  );
}
