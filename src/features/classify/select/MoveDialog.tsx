import { KeyPanel } from '#features/classify/KeyPanel.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useChosen, useSorting } from './useSorting.tsx';

/** The whole key for what is chosen: search, code, or dimension then component. */
export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('classify');
  const common = useTranslations('common');
  const chosen = useChosen();
  const { give } = useSorting();
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
      <KeyPanel give={giveAll} />
    </Dialog>
  );
}
