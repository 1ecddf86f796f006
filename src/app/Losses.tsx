import { useState } from 'react';
import type { KeptCopy } from '#copies/copy.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { Loss } from '#storage/marks.ts';
import type { Storage, Summary } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { CopyOffer } from './CopyOffer.tsx';
import { distinctTitles } from './distinctTitles.ts';
import { PlainFrame } from './PlainFrame.tsx';
import { Rescue } from './SaveCopy.tsx';
import { copyBeyond, useCopies } from './useCopies.ts';

type LossesProps = {
  readonly losses: readonly Loss[];
  readonly platforms: readonly Summary[];
  readonly storage: Storage;
  /** Called when the person has decided, or looks at a copy first. */
  readonly onLeave: () => void;
};

/** Shown at the start when the database does not hold what this device had saved: what is missing, and which copy has it. */
export function Losses({ losses, platforms, storage, onLeave }: LossesProps) {
  const t = useTranslations('losses');
  const copies = useCopies();
  const [left, setLeft] = useState(losses);
  const copyOf = (loss: Loss) => (copies === undefined ? undefined : copyBeyond(copies, loss));
  const nameOf = (loss: Loss) =>
    platforms.find(({ platform }) => platform.id === loss.platformId)?.platform.name ??
    copyOf(loss)?.name ??
    t('unnamed');
  // Of all losses, so that a name stays when another one was answered.
  const titles = distinctTitles(losses.map(nameOf));
  const accept = async ({ platformId }: Loss) => {
    await storage.acceptLoss(platformId);
    const next = left.filter((each) => each.platformId !== platformId);
    setLeft(next);
    if (next.length === 0) onLeave();
  };
  return (
    <PlainFrame>
      <Page title={t('title')} lead={t('text')} width="reading">
        <Rescue storage={storage} />
        {left.map((loss) => (
          <OneLoss
            key={loss.platformId}
            loss={loss}
            title={titles[losses.indexOf(loss)] ?? nameOf(loss)}
            copy={copyOf(loss)}
            isLookedFor={copies !== undefined}
            onOpen={onLeave}
            onAccept={() => accept(loss)}
          />
        ))}
      </Page>
    </PlainFrame>
  );
}

type OneLossProps = {
  readonly loss: Loss;
  readonly title: string;
  /** The copy that holds what is missing. */
  readonly copy: KeptCopy | undefined;
  /** False while the copies are looked for. */
  readonly isLookedFor: boolean;
  readonly onOpen: () => void;
  readonly onAccept: () => void;
};

function OneLoss({ loss, title, copy, isLookedFor, onOpen, onAccept }: OneLossProps) {
  const t = useTranslations('losses');
  const momentLabel = useMomentLabel();
  const { had, has } = loss;
  const when = momentLabel(had.when);
  const missing = Math.max(0, had.criteria - (has?.criteria ?? 0));
  return (
    <Section title={title}>
      {has === undefined ? <p>{t('wholePlatform')}</p> : null}
      <p>
        <strong>{t('missing', { count: missing, when })}</strong>
      </p>
      {isLookedFor && copy === undefined ? <p>{t('none')}</p> : null}
      {copy === undefined ? null : <CopyOffer copy={copy} onOpen={onOpen} />}
      <Button onClick={onAccept}>{t('goOn')}</Button>
    </Section>
  );
}
