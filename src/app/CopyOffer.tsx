import { useState } from 'react';
import type { KeptCopy } from '#copies/copy.ts';
import { downloadFile } from '#effects/downloadFile.ts';
import { fileName } from '#exchange/fileName.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo } from '#session/navigation.ts';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { DownloadIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';

type CopyOfferProps = {
  readonly copy: KeptCopy;
  /** Called before the preview of the copy is opened. */
  readonly onOpen: () => void;
};

/**
 * Leaves a copy for the page that restores: it shows what would come back before anything is written. False when the copy
 * could not be read.
 */
async function preview(text: string, name: string): Promise<boolean> {
  const [{ readInWorker }, { leavePending }] = await Promise.all([
    import('#features/transfer/readInWorker.ts'),
    import('#features/transfer/pending.ts'),
  ]);
  const question = { source: new Blob([text]), freeNames: [] };
  const reading = await readInWorker(question, () => undefined, new AbortController().signal);
  if (reading.kind === 'locked') return false;
  leavePending({ reading, name });
  return true;
}

/** A second copy of a platform: when it was made, what it holds, and two ways to have it back. */
export function CopyOffer({ copy, onOpen }: CopyOfferProps) {
  const t = useTranslations('losses');
  const app = useTranslations('app');
  const momentLabel = useMomentLabel();
  const go = useGo();
  const { copies, clock } = useSession().effects;
  const [isBroken, setBroken] = useState(false);
  const use = async (act: (text: string) => unknown) => {
    const text = await copies?.read(copy.file).catch(() => undefined);
    setBroken(text === undefined);
    if (text !== undefined) await act(text);
  };
  const name = fileName(copy.name, app('fileWord'), clock.now(), 'json', 'table-spiral');
  const see = async (text: string) => {
    if (!(await preview(text, name))) return setBroken(true);
    onOpen();
    go({ page: 'restore' });
  };
  return (
    <>
      <p>
        <bdi>{copy.name}</bdi>. {t('holds', { when: momentLabel(copy.when), criteria: copy.criteria })}
      </p>
      <Row>
        <Button
          icon={<DownloadIcon />}
          onClick={() => use((text) => downloadFile([text], name, 'application/json'))}
        >
          {t('save')}
        </Button>
        <Button kind="primary" onClick={() => use(see)}>
          {t('see')}
        </Button>
      </Row>
      {isBroken ? (
        <Notice kind="danger" live>
          <p>{t('broken')}</p>
        </Notice>
      ) : null}
    </>
  );
}
