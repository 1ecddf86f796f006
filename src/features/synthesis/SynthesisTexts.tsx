import type { TextBlock } from '#domain/report/report.ts';
import type { SynthesisPlace } from '#domain/synthesis/write.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useQuestionName } from '#session/useQuestions.ts';
import styles from './Synthesis.module.css';
import { SynthesisEditor } from './SynthesisEditor.tsx';
import { TextSince } from './TextSince.tsx';

type SynthesisTextsProps = {
  readonly texts: readonly TextBlock[];
  /** The place to which a text written here belongs. */
  readonly place: SynthesisPlace;
  /** The component's code and label. */
  readonly name: string;
};

const isAt = (place: SynthesisPlace, { synthesis }: TextBlock): boolean =>
  synthesis.groupId === place.groupId && synthesis.question === place.question;

/** The text of this place, which can be edited, then the other texts about the component, which are read-only. */
export function SynthesisTexts({ texts, place, name }: SynthesisTextsProps) {
  const questionName = useQuestionName();
  const t = useTranslations('synthesis');
  const headOf = ({ group, synthesis }: TextBlock): string => {
    const who = group === undefined ? undefined : t('groupWrote', { group: group.name });
    const what =
      synthesis.question === 'all' ? undefined : t('about', { question: questionName(synthesis.question) });
    return [who, what].filter((part) => part !== undefined).join(' · ') || t('text');
  };
  return (
    <>
      <SynthesisEditor
        key={`${place.groupId ?? ''}/${place.question}`}
        block={texts.find((text) => isAt(place, text))}
        place={place}
        name={name}
      />
      {texts
        .filter((text) => !isAt(place, text))
        .map((text) => (
          <div key={text.synthesis.id} className={styles['otherText']}>
            <p className={styles['textHead']}>{headOf(text)}</p>
            <p dir="auto">{text.synthesis.text}</p>
            <TextSince block={text} />
          </div>
        ))}
    </>
  );
}
