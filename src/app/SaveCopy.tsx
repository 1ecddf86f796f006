import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from '#i18n/intl.ts';
import { spaces } from '#session/effects.ts';
import { useSession } from '#session/useSession.tsx';
import type { Storage } from '#storage/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';

type SaveCopyProps = {
  readonly label: string;
  /** Saves the file; `false` when there was nothing to put into it. */
  readonly save: () => Promise<unknown>;
  /** What else can be done; shown after the button, since a copy comes first. */
  readonly children?: ReactNode;
};

/** A button that saves a file, and the outcome. */
export function SaveCopy({ label, save, children }: SaveCopyProps) {
  const t = useTranslations('app');
  const [outcome, setOutcome] = useState<'rescued' | 'rescueFailed' | 'rescueNothing'>();
  const tell = (found: unknown) => setOutcome(found === false ? 'rescueNothing' : 'rescued');
  return (
    <>
      <Row>
        <Button onClick={() => save().then(tell, () => setOutcome('rescueFailed'))}>{label}</Button>
        {children}
      </Row>
      {outcome === undefined ? null : (
        <Notice kind={outcome === 'rescueFailed' ? 'danger' : 'info'} live>
          <p>{t(outcome)}</p>
        </Notice>
      )}
    </>
  );
}

type RescueProps = Pick<SaveCopyProps, 'children'> & {
  readonly storage: Storage;
  /** The database's own version, if a newer build wrote it. */
  readonly version?: number;
};

/** Requested when the button is shown: when it is pressed, the network may be what is missing. */
const loadRescue = () => import('./rescueFile.ts');

/** Offers a copy of everything on this device, wherever the program cannot show it. */
export function Rescue({ storage, version, children }: RescueProps) {
  const t = useTranslations('app');
  const { textStore, storages } = useSession().effects;
  const space = spaces.find((each) => storages[each] === storage) ?? 'real';
  useEffect(() => void loadRescue().catch(() => undefined), []);
  const save = async () => (await loadRescue()).saveRescueFile({ storage, textStore, space, version });
  return (
    <SaveCopy label={t('rescue')} save={save}>
      {children}
    </SaveCopy>
  );
}
