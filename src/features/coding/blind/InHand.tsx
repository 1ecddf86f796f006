import { useTranslations } from '#i18n/intl.ts';
import { CriterionNote } from '#pieces/CriterionNote.tsx';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { BackIcon, ForwardIcon } from '#ui/icons.ts';
import styles from './InHand.module.css';
import type { Blind } from './useBlindCoding.ts';

type InHandProps = {
  readonly blind: Blind;
  /** Called after a change of criterion; the button that caused it may be gone. */
  readonly onMoved: () => void;
};

/** The current criterion, with this coder's code so far, and buttons to the previous and the next. */
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
    <section className={styles['criterion']} aria-label={t('criterion', { nth, total: run.list.length })}>
      <p className={styles['nth']}>{t('criterion', { nth, total: run.list.length })}</p>
      <CriterionNote criterion={inHand} />
      <div className={styles['given']}>
        {code === undefined ? <p className={styles['none']}>{t('none')}</p> : <CodeLabel code={code} />}
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
