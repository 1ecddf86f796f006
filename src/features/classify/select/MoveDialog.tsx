import { CodebookPanel } from '#features/classify/CodebookPanel.tsx';
import { CausedWords } from '#features/classify/suggest/CausedWords.tsx';
import { Suggestions } from '#features/classify/suggest/Suggestions.tsx';
import { useSuggestions } from '#features/classify/suggest/useSuggestions.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useIndex } from '#session/useOpenPlatform.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './MoveDialog.module.css';
import { useChosen, useSorting } from './useSorting.tsx';

/**
 * The whole codebook for the selected criteria: search, code, or browsing. For a single criterion, suggestions come
 * first.
 */
export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const chosen = useChosen();
  const { give } = useSorting();
  const [first] = chosen;
  const inHand = useIndex((index) => (first === undefined ? undefined : index.record('criteria', first)));
  const advice = useSuggestions(inHand);
  const giveAll = (typed: string) => {
    const problem = give(chosen, typed);
    if (problem === undefined) onClose();
    return problem;
  };
  return (
    <Dialog
      title={t('moveChosen', { count: chosen.length })}
      closeLabel={common('close')}
      size="wide"
      onClose={onClose}
    >
      {inHand === undefined ? null : (
        <>
          <p className={styles['text']} lang={inHand.language} dir="auto">
            <CausedWords text={inHand.text} advice={advice} />
          </p>
          <Suggestions criterion={inHand} advice={advice} onChoose={giveAll} />
        </>
      )}
      <CodebookPanel give={giveAll} inHand={chosen} />
    </Dialog>
  );
}
