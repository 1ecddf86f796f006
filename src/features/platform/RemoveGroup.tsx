import { removeGroup } from '#domain/group/edit.ts';
import type { Group } from '#domain/group/group.ts';
import { questions } from '#domain/platform/question.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useGo, usePlatformRoute } from '#session/navigation.ts';
import { useAct, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';

type RemoveGroupProps = { readonly group: Group; readonly onClose: () => void };

/** Says what is removed with the group; the message that follows offers to undo it. */
export function RemoveGroup({ group, onClose }: RemoveGroupProps) {
  const t = useTranslations('platform');
  const common = useTranslations('common');
  const openPlatform = useOpenPlatform();
  const act = useAct();
  const go = useGo();
  const { page, space, platformId } = usePlatformRoute();
  const { index } = openPlatform.state.getState();
  const count = questions.flatMap((question) => index.criteriaIn(group.id, question)).length;
  const remove = () => {
    onClose();
    act(removeGroup(index, group.id));
    go({ page, space, platformId, place: 'groups' }, { replace: true });
  };
  return (
    <ConfirmDialog
      title={t('removeGroupTitle', { name: group.name })}
      confirmLabel={t('removeGroupConfirm')}
      cancelLabel={common('cancel')}
      danger
      onConfirm={remove}
      onCancel={onClose}
    >
      <p>{t('removeGroupText', { count })}</p>
    </ConfirmDialog>
  );
}
