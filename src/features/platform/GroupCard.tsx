import type { Group } from '#domain/group/group.ts';
import { useDayLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useBegunIn } from '#pieces/WaitingTexts.tsx';
import { usePlatformRoute } from '#session/navigation.ts';
import { hrefOf } from '#session/routes.ts';
import { useQuestions } from '#session/useQuestions.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Card } from '#ui/Card.tsx';
import { MeetingIcon, PencilIcon, WriteIcon } from '#ui/icons.ts';
import styles from './GroupCard.module.css';
import { QuestionCount } from './QuestionCount.tsx';

/** One group: who, when, where, how many criteria each question has, and a link to continue. */
export function GroupCard({ group }: { readonly group: Group }) {
  const questions = useQuestions();
  const t = useTranslations('platform');
  const meeting = useTranslations('meeting');
  const begun = useTranslations('begun');
  const waiting = useBegunIn((_, groupId) => groupId === group.id);
  const route = usePlatformRoute();
  const dayLabel = useDayLabel();
  const when = group.meetingDate === undefined ? t('noDate') : dayLabel(group.meetingDate);
  const edit = hrefOf({ ...route, groupId: group.id });
  const write = hrefOf({ ...route, place: 'write', groupId: group.id, question: 'WB' });
  return (
    <Card>
      <div>
        <h2 className={styles['name']}>
          <bdi>{group.name}</bdi>
        </h2>
        <p className={styles['when']}>{group.place === '' ? when : `${when} · ${group.place}`}</p>
        {waiting === 0 ? null : <p className={styles['when']}>{begun('mark', { count: waiting })}</p>}
      </div>
      <div className={styles['room']}>
        <ul className={styles['counts']} aria-label={t('counts')}>
          {questions.map((question) => (
            <QuestionCount key={question} groupId={group.id} question={question} />
          ))}
        </ul>
      </div>
      <div className={styles['actions']}>
        <a className={buttonClass('primary')} href={write} aria-label={t('writeNamed', { name: group.name })}>
          <WriteIcon />
          {t('write')}
        </a>
        <a
          className={buttonClass('quiet')}
          href={hrefOf({ ...route, place: 'meeting', groupId: group.id })}
          aria-label={meeting('openNamed', { name: group.name })}
        >
          <MeetingIcon />
          {meeting('open')}
        </a>
        <a
          className={buttonClass('quiet')}
          href={edit}
          aria-label={t('editGroupNamed', { name: group.name })}
        >
          <PencilIcon />
          {t('editGroup')}
        </a>
      </div>
    </Card>
  );
}
