import { parseFullCode } from '#domain/codebook/componentCode.ts';
import styles from '#features/coding/Coding.module.css';
import { PlainCodebook } from '#features/coding/PlainCodebook.tsx';
import { useTranslations } from '#i18n/intl.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { CodeLabel } from '#pieces/codebook/CodeLabel.tsx';
import { useIsWithdrawn, WithdrawnNotice } from '#pieces/WithdrawnNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Note } from '#ui/Note.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RadioCards } from '#ui/RadioCards.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import type { Case } from './Differences.tsx';
import { useOffers } from './useOffers.ts';
import { type Settling, useSettling } from './useSettling.ts';

type SettleDialogProps = { readonly inHand: Case; readonly onClose: () => void };

/** Chooses one of the given codes, or another, with a reason. The coders' own codes do not change. */
export function SettleDialog({ inHand, onClose }: SettleDialogProps) {
  const t = useTranslations('coding');
  const common = useTranslations('common');
  const settling = useSettling(inHand, onClose);
  const { id, question, text, language } = inHand.criterion;
  const isWithdrawn = useIsWithdrawn('criteria', id);
  return (
    <Dialog
      title={t('decideTitle')}
      size="wide"
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <CancelButton kept={settling.kept} onClose={onClose} />
          <Button kind="primary" onClick={settling.finish}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <BegunLine kept={settling.kept} />
        <Note question={question}>
          <p lang={language} dir="auto">
            {text}
          </p>
        </Note>
        <Which inHand={inHand} settling={settling} />
        <TextArea
          label={t('reasonField')}
          hint={t('reasonHint')}
          problem={settling.reasonProblem}
          value={settling.reason}
          onChange={settling.setReason}
        />
        <WithdrawnNotice table="criteria" id={id} />
        {isWithdrawn || settling.otherProblem === undefined ? null : (
          <Notice kind="danger" title={settling.otherProblem} live />
        )}
        <p className={styles['quiet']}>{t('decideSafe')}</p>
      </Stack>
    </Dialog>
  );
}

function Which({ inHand, settling }: { readonly inHand: Case; readonly settling: Settling }) {
  const t = useTranslations('coding');
  const offers = useOffers(inHand.choices);
  const other = parseFullCode(settling.other);
  return (
    <>
      <RadioCards
        legend={t('which')}
        value={settling.which}
        options={[...offers, { value: 'other', label: t('other') }]}
        onChange={settling.setWhich}
      />
      {settling.which !== 'other' ? null : (
        <div className={styles['other']}>
          <p role="status">
            {other === undefined ? null : (
              <>
                {t('otherChosen')} <CodeLabel code={other} />
              </>
            )}
          </p>
          <PlainCodebook choose={settling.chooseOther} />
        </div>
      )}
      {settling.codeProblem === undefined ? null : (
        <Notice kind="danger">
          <p>{settling.codeProblem}</p>
        </Notice>
      )}
    </>
  );
}
