import { type FormEvent, useState } from 'react';
import { editGroup, type Group, type GroupFields } from '#domain/group.ts';
import { rebased } from '#domain/rebase.ts';
import { sameContent } from '#domain/sameContent.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useProblemWords } from '#i18n/problemWords.ts';
import { useAct, useDesk } from '#session/useDesk.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import { GroupFieldset } from './GroupFieldset.tsx';
import { WordingFields } from './WordingFields.tsx';

const fieldsOf = ({
  id: _id,
  platformId: _p,
  stamp: _s,
  origin: _o,
  order: _r,
  ...fields
}: Group): GroupFields => fields;

/** A group's fields; the button wakes up when something differs from what is stored. */
export function GroupForm({ group }: { readonly group: Group }) {
  const t = useTranslations('platform');
  const problemWords = useProblemWords();
  const desk = useDesk();
  const act = useAct();
  const stored = fieldsOf(group);
  const [fields, setFields] = useState(stored);
  // What the form was filled with: another tab may change the group while it is open.
  const [seen, setSeen] = useState(stored);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = rebased(seen, fields, stored);
    const acted = act(editGroup(desk.state.getState().index, group.id, wanted));
    setProblem(acted.ok ? undefined : acted.problems.map(problemWords).join(' '));
    if (!acted.ok) return;
    setSeen(wanted);
    setFields(wanted);
  };
  const change = (changed: Partial<GroupFields>) => setFields((former) => ({ ...former, ...changed }));
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <GroupFieldset fields={fields} onChange={change} onFields={setFields} />
        <WordingFields wording={fields.wording} onChange={(wording) => change({ wording })} />
        {problem === undefined ? null : (
          <Notice kind="danger">
            <p>{problem}</p>
          </Notice>
        )}
        <Row>
          <Button kind="primary" type="submit" disabled={sameContent(stored, fields)}>
            {t('saveGroup')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
