import { CodeWords } from '#features/coding/CodeWords.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { BackIcon, ForwardIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { QuestionSign } from '#ui/QuestionSign.tsx';
import styles from './InHand.module.css';
import type { Blind } from './useBlindCoding.ts';

type InHandProps = {
  readonly blind: Blind;
  /** Another criterion came, by a button that may be gone with the former one. */
  readonly onMoved: () => void;
};

/** The criterion in hand, with the code this coder gave it so far, and the ways to the others. */
export function InHand({ blind, onMoved }: InHandProps) {
  const t = useTranslations('coding');
  const { inHand, run, nth, coder } = blind;
  const code = useIndex((index) => inHand && index.classificationOf(inHand.id, coder)?.code);
  if (inHand === undefined) return null;
  const moving = (move: (() => void) | undefined) => () => {
    move?.();
    onMoved();
  };
  return (
    <section className={styles['hand']} aria-label={t('criterion', { nth, total: run.list.length })}>
      <p className={styles['nth']}>{t('criterion', { nth, total: run.list.length })}</p>
      <Criterion blind={blind} />
      <div className={styles['given']}>
        {code === undefined ? <p className={styles['none']}>{t('none')}</p> : <CodeWords code={code} />}
        {code === undefined ? null : (
          <Button kind="plain" onClick={moving(blind.takeAway)}>
            {t('takeAway')}
          </Button>
        )}
      </div>
      <div className={styles['steps']}>
        <Button icon={<BackIcon />} disabled={blind.back === undefined} onClick={moving(blind.back)}>
          {t('previous')}
        </Button>
        <Button icon={<ForwardIcon />} disabled={blind.forth === undefined} onClick={moving(blind.forth)}>
          {t(code === undefined ? 'skip' : 'next')}
        </Button>
      </div>
    </section>
  );
}

function Criterion({ blind: { inHand } }: Pick<InHandProps, 'blind'>) {
  const t = useTranslations('coding');
  const common = useTranslations('common');
  const group = useIndex((index) => inHand && index.record('groups', inHand.groupId));
  if (inHand === undefined) return null;
  const { question, text, language, expressions } = inHand;
  return (
    <Note question={question} size="large">
      <div className={styles['note']}>
        <p className={styles['from']}>
          <QuestionSign question={question} /> {common(`question.${question}`)}
          {group === undefined ? null : <bdi className={styles['group']}>{group.name}</bdi>}
        </p>
        <p className={styles['text']} lang={language} dir="auto" data-long={text.length > 140 || undefined}>
          {text}
        </p>
        {expressions > 1 ? <p className={styles['from']}>{t('times', { count: expressions })}</p> : null}
      </div>
    </Note>
  );
}
