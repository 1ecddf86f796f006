import { useRef, useState } from 'react';
import { blankGroup, createGroup } from '#domain/group/edit.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemMessages } from '#i18n/problemMessages.ts';
import { FormDialog } from '#pieces/FormDialog.tsx';
import { keptFields } from '#session/keptFields.ts';
import { useKept } from '#session/useKept.ts';
import { useAct, useOpenPlatform, usePlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { DateField } from '#ui/DateField.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextField } from '#ui/TextField.tsx';
import { withDate } from './withDate.ts';

/** Creates a group. Only the name is required; the date and the place are optional. */
export function NewGroup({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('platform');
  const nameField = useRef<HTMLInputElement>(null);
  const platform = usePlatform();
  const kept = useKept(keptFields.newGroup(), blankGroup(platform));
  const { value: fields, set: setFields } = kept;
  const [problem, setProblem] = useState<string>();
  const create = useCreateGroup();
  const submit = () => {
    const refused = create(fields);
    setProblem(refused);
    if (refused !== undefined) return;
    kept.forget();
    onClose();
  };
  return (
    <FormDialog
      title={t('addGroup')}
      action={t('createGroup')}
      first={nameField}
      kept={kept}
      onSubmit={submit}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}

/** Adds the group, or returns the message of the problem. */
function useCreateGroup(): (fields: Parameters<typeof createGroup>[2]) => string | undefined {
  const problemMessages = useProblemMessages();
  const openPlatform = useOpenPlatform();
  const act = useAct();
  const { ids } = useSession().effects;
  return (fields) => {
    const acted = act(createGroup(openPlatform.state.getState().index, ids, fields));
    return acted.ok ? undefined : acted.problems.map(problemMessages).join(' ');
  };
}
