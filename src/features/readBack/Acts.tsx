import type { Criterion } from '#domain/criterion/criterion.ts';
import { leftToConfirm, type ReadBackStep } from '#domain/views/readBackRound.ts';
import { useTranslations } from '#i18n/intl.ts';
import { Button } from '#ui/Button.tsx';
import { AlertIcon, BackIcon, CheckIcon, ForwardIcon, PencilIcon } from '#ui/icons.ts';
import styles from './ReadBack.module.css';
import type { Reading } from './useReading.ts';

type ActsProps = {
  readonly step: ReadBackStep;
  readonly reading: Reading;
  readonly onReword: (criterion: Criterion) => void;
};

/** The group's possible answers, and the buttons to the previous and the next step. No button moves between steps. */
export function Acts({ step, reading, onReword }: ActsProps) {
  const t = useTranslations('readBack');
  const [first] = step.criteria;
  const isWhole = reading.round.choices.way === 'component';
  const left = leftToConfirm(step.criteria).length;
  const { pages, showing } = reading;
  return (
    <div className={styles['acts']}>
      <div className={styles['answers']}>
        <Button kind="primary" icon={<CheckIcon />} onClick={reading.confirm}>
          {isWhole && left > 1 ? t('confirmAll', { count: left }) : t('confirm')}
        </Button>
        {isWhole || first === undefined ? null : (
          <>
            <Button icon={<PencilIcon />} onClick={() => onReword(first)}>
              {t('reword')}
            </Button>
            <Button icon={<AlertIcon />} onClick={() => reading.sendBack(first)}>
              {t('sendBack')}
            </Button>
          </>
        )}
      </div>
      <div className={styles['ways']}>
        <Button icon={<BackIcon />} onClick={() => reading.command('previous')}>
          {t('previous')}
        </Button>
        <Button icon={<ForwardIcon />} onClick={() => reading.command('next')}>
          {t('next')}
        </Button>
        {pages > 1 ? <span>{t('page', { page: showing.page + 1, pages })}</span> : null}
      </div>
      <p className={styles['meaning']}>{t('sendBackMeaning')}</p>
    </div>
  );
}
