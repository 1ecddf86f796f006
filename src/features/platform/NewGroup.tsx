import { type FormEvent, useId, useRef, useState } from 'react';
import { blankGroup, createGroup } from '#domain/group.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk, usePlatform } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';
import { Button } from '#ui/Button.tsx';
import { DateField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { withDate } from './withDate.ts';

/** A group needs a name and nothing else; the day and the place are one touch away. */
export function NewGroup({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('platform');
  const common = useTranslations('common');
  const formId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const platform = usePlatform();
  const [fields, setFields] = useState(() => blankGroup(platform));
  const [problem, setProblem] = useState<string>();
  const create = useCreateGroup();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const refused = create(fields);
    setProblem(refused);
    if (refused === undefined) onClose();
  };
  return (
    <Dialog
      title={t('addGroup')}
      first={nameField}
      onClose={onClose}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('createGroup')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={5}>
          <TextField
            ref={nameField}
            label={t('groupName')}
            hint={t('groupNameHint')}
            problem={problem}
            value={fields.name}
            onChange={(name) => setFields({ ...fields, name })}
          />
          <Disclosure summary={t('moreGroup')}>
            <DateField
              label={t('meetingDate')}
              value={fields.meetingDate ?? ''}
              onChange={(day) => setFields(withDate(fields, 'meetingDate', day))}
            />
            <TextField
              label={t('place')}
              value={fields.place}
              onChange={(place) => setFields({ ...fields, place })}
            />
          </Disclosure>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Adds the group, or gives back why not, in words. */
function useCreateGroup(): (fields: Parameters<typeof createGroup>[2]) => string | undefined {
  const problemWords = useProblemWords();
  const desk = useDesk();
  const act = useAct();
  const { ids } = useSession().effects;
  return (fields) => {
    const acted = act(createGroup(desk.state.getState().index, ids, fields));
    return acted.ok ? undefined : acted.problems.map(problemWords).join(' ');
  };
}
