import { type FormEvent, useId, useState } from 'react';
import { editPlatform, type Platform, type PlatformFields } from '#domain/platform.ts';
import { rebased } from '#domain/rebase.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk, usePlatform } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TrashIcon } from '#ui/icons.ts';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Stack.tsx';
import { PlatformFieldset } from './PlatformFieldset.tsx';
import { RemovePlatform } from './RemovePlatform.tsx';

const fieldsOf = ({ id: _id, platformId: _p, stamp: _s, origin: _o, ...fields }: Platform): PlatformFields =>
  fields;

/** Everything a platform can say of itself; only the name is asked for. */
export function PlatformDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('platform');
  const common = useTranslations('common');
  const formId = useId();
  const stored = fieldsOf(usePlatform());
  const [fields, setFields] = useState(stored);
  // What the form was filled with: another tab may change the platform while it is open.
  const [seen] = useState(stored);
  const [problem, setProblem] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const edit = useEditPlatform();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = edit(rebased(seen, fields, stored));
    setProblem(refused);
    if (refused === undefined) onClose();
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
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('savePlatform')}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : (
        <Notice kind="danger">
          <p>{problem}</p>
        </Notice>
      )}
      <form id={formId} onSubmit={submit}>
        <PlatformFieldset fields={fields} onFields={setFields} />
      </form>
      <Row>
        <Button kind="danger" icon={<TrashIcon />} onClick={() => setRemoving(true)}>
          {t('removePlatform')}
        </Button>
      </Row>
    </Dialog>
  );
}

/** Saves the fields, or gives back why not, in words. */
function useEditPlatform(): (fields: PlatformFields) => string | undefined {
  const problemWords = useProblemWords();
  const desk = useDesk();
  const act = useAct();
  return (fields) => {
    const acted = act(editPlatform(desk.state.getState().index, fields));
    return acted.ok ? undefined : acted.problems.map(problemWords).join(' ');
  };
}
