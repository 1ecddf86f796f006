import { type FormEvent, useId, useState } from 'react';
import { editPlatform, type PlatformFields } from '#domain/platform/edit.ts';
import type { Platform } from '#domain/platform/platform.ts';
import { contentOf } from '#domain/record/records.ts';
import type { Seen } from '#domain/record/seen.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { BegunLine } from '#pieces/BegunLine.tsx';
import { CancelButton } from '#pieces/CancelButton.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKeptRecord } from '#session/useKept.ts';
import { useAct, useOpenPlatform, usePlatform } from '#session/useOpenPlatform.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TrashIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { PlatformFieldset } from './PlatformFieldset.tsx';
import { RemovePlatform } from './RemovePlatform.tsx';

function fieldsOf(platform: Platform): PlatformFields {
  const { id: _id, platformId: _platformId, origin: _origin, ...fields } = contentOf(platform);
  return fields;
}

/** All the fields of a platform; only the name is required. */
export function PlatformDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('platform');
  const common = useTranslations('common');
  const formId = useId();
  const edited = { table: 'platforms', field: keptFields.platform(), record: usePlatform() } as const;
  const kept = useKeptRecord(edited, fieldsOf);
  const [problem, setProblem] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const edit = useEditPlatform();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = edit(kept.seen, kept.value);
    setProblem(refused);
    if (refused !== undefined) return;
    kept.forget();
    onClose();
  };
  if (removing) return <RemovePlatform onClose={() => setRemoving(false)} />;
  return (
    <Dialog
      title={t('editPlatform')}
      size="wide"
      onClose={onClose}
      closeLabel={common('close')}
      actions={
        <>
          <CancelButton kept={kept} onClose={onClose} />
          <Button kind="primary" type="submit" form={formId}>
            {t('savePlatform')}
          </Button>
        </>
      }
    >
      <BegunLine kept={kept} />
      {problem === undefined ? null : (
        <Notice kind="danger">
          <p>{problem}</p>
        </Notice>
      )}
      <form id={formId} onSubmit={submit}>
        <PlatformFieldset fields={kept.value} onFields={kept.set} />
      </form>
      <Row>
        <Button kind="danger" icon={<TrashIcon />} onClick={() => setRemoving(true)}>
          {t('removePlatform')}
        </Button>
      </Row>
    </Dialog>
  );
}

/** Saves the fields, or returns the message of the problem. */
function useEditPlatform(): (seen: Seen<Platform>, fields: PlatformFields) => string | undefined {
  const problemMessages = useProblemMessages();
  const openPlatform = useOpenPlatform();
  const act = useAct();
  return (seen, fields) => {
    const acted = act(editPlatform(openPlatform.state.getState().index, seen, fields));
    return acted.ok ? undefined : acted.problems.map(problemMessages).join(' ');
  };
}
