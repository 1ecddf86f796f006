import { useState } from 'react';
import { editCriterion } from '#domain/criterion/edit.ts';
import { removeCriteria } from '#domain/criterion/remove.ts';
import { shortNumber } from '#domain/criterion/shortNumber.ts';
import type { CriteriaRow } from '#domain/views/criteriaList.ts';
import { useTranslations } from '#i18n/intl.ts';
import { GroupPicker } from '#pieces/GroupPicker.tsx';
import { QuestionPicker } from '#pieces/QuestionPicker.tsx';
import { useShowHistory } from '#session/shownHistory.tsx';
import { useSeen } from '#session/useSeen.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { HistoryIcon, TrashIcon } from '#ui/icons.ts';
import { Note } from '#ui/Note.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row, Stack } from '#ui/Stack.tsx';
import { useCorrecting } from './useCorrecting.ts';

type CriterionDialogProps = { readonly row: CriteriaRow; readonly onClose: () => void };

/** Moves a criterion to another question or group, or withdraws it. Both can be undone. */
export function CriterionDialog({ row, onClose }: CriterionDialogProps) {
  const t = useTranslations('criteria');
  const common = useTranslations('common');
  const pieces = useTranslations('pieces');
  const history = useTranslations('versions.history');
  const showHistory = useShowHistory();
  const correct = useCorrecting();
  const criterion = useSeen(row.criterion);
  const [question, setQuestion] = useState(criterion.question);
  const [groupId, setGroupId] = useState(criterion.groupId);
  const [problem, setProblem] = useState<string>();
  const moved = question !== criterion.question || groupId !== criterion.groupId;
  const attempt = (words: string | undefined) => (words === undefined ? onClose() : setProblem(words));
  const move = () => attempt(correct((index) => editCriterion(index, criterion, { question, groupId })));
  const withdraw = () => attempt(correct((index) => removeCriteria(index, [criterion.id])));
  return (
    <Dialog
      title={t('moreTitle')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={!moved} onClick={move}>
            {t('move')}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <Note question={criterion.question}>
          <span lang={criterion.language} dir="auto">
            {criterion.text}
          </span>
        </Note>
        <p>{pieces('shortNumber', { number: shortNumber(criterion.id) })}</p>
        <QuestionPicker value={question} onChange={setQuestion} />
        <GroupPicker value={groupId} onChange={setGroupId} />
        {problem === undefined ? null : <Notice kind="danger" title={problem} />}
        <Row>
          <Button icon={<HistoryIcon />} onClick={() => showHistory({ table: 'criteria', id: criterion.id })}>
            {history('open')}
          </Button>
          <Button kind="danger" icon={<TrashIcon />} onClick={withdraw}>
            {t('withdraw')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
