import {
  giveMeaning,
  type Meaning,
  meaningOf,
  meanings,
  withoutComponent,
} from '#domain/likeness/meaning.ts';
import type { CriterionId } from '#domain/record/identity.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useAct, useIndex, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Meaning.module.css';
import { Scale } from './Scale.tsx';

type MeaningDialogProps = { readonly ids: readonly CriterionId[]; readonly onClose: () => void };

/** The optional second step: sets one meaning for one or several criteria, each of which keeps its component. */
export function MeaningDialog({ ids, onClose }: MeaningDialogProps) {
  const t = useTranslations('codebookPanel');
  const common = useTranslations('common');
  const openPlatform = useOpenPlatform();
  const act = useAct();
  const passedOver = useIndex((index) => withoutComponent(index, ids).length);
  const count = ids.length - passedOver;
  const choose = (meaning: Meaning | undefined) => {
    act(giveMeaning(openPlatform.state.getState().index, ids, meaning));
    onClose();
  };
  return (
    <Dialog title={t('meaningTitle', { count })} closeLabel={common('close')} size="wide" onClose={onClose}>
      <p>{count === 0 ? t('noComponent') : t('meaningLead')}</p>
      {passedOver > 0 && count > 0 ? <Notice>{t('passedOver', { count: passedOver })}</Notice> : null}
      {count === 0 ? null : <Choices ids={ids} onChoose={choose} />}
      <Disclosure summary={t('scale')}>
        <Scale />
      </Disclosure>
    </Dialog>
  );
}

type ChoicesProps = {
  readonly ids: readonly CriterionId[];
  readonly onChoose: (meaning: Meaning | undefined) => void;
};

function Choices({ ids, onChoose }: ChoicesProps) {
  const t = useTranslations('codebookPanel');
  const common = useCommonMeaning(ids);
  return (
    <ul className={styles['choices']}>
      {meanings.map((meaning) => (
        <li key={meaning}>
          <button
            type="button"
            className={styles['choice']}
            aria-pressed={common === meaning}
            onClick={() => onChoose(meaning)}
          >
            <span className={styles['letter']}>{meaning}</span>
            <span>
              <span className={styles['name']}>{t(`name.${meaning}`)}</span>{' '}
              <span className={styles['plain']}>{t(`plain.${meaning}`)}</span>
            </span>
          </button>
        </li>
      ))}
      {common === 'none' ? null : (
        <li>
          <button type="button" className={styles['choice']} onClick={() => onChoose(undefined)}>
            <span className={styles['letter']}>–</span>
            <span>
              <span className={styles['name']}>{t('takeMeaning')}</span>{' '}
              <span className={styles['plain']}>{t('takeMeaningHelp')}</span>
            </span>
          </button>
        </li>
      )}
    </ul>
  );
}

/** The meaning that all these criteria share: `none` if no code of theirs has one, undefined if they differ. */
function useCommonMeaning(ids: readonly CriterionId[]): Meaning | 'none' | undefined {
  return useIndex((index) => {
    const found = new Set<Meaning | 'none'>(
      ids.flatMap((id) => {
        const choice = index.classificationOf(id);
        return choice === undefined ? [] : [meaningOf(choice.code) ?? 'none'];
      }),
    );
    const [first] = found;
    return found.size === 1 ? first : undefined;
  });
}
