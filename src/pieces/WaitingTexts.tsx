import type { Criterion } from '#domain/criterion/criterion.ts';
import type { PlatformIndex } from '#domain/index/platformIndex.ts';
import { useTranslations } from '#i18n/intl.ts';
import { hrefOf } from '#session/routes.ts';
import { useIndex, useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useWaiting, type Waiting } from '#session/useWaiting.ts';

const criterionOf = (index: PlatformIndex, { criterionId }: Waiting): Criterion | undefined =>
  criterionId === undefined ? undefined : index.record('criteria', criterionId);

/** The group in which a begun text is found again; undefined if it belongs to none. */
const groupIdOf = (index: PlatformIndex, waiting: Waiting) =>
  waiting.groupId ?? criterionOf(index, waiting)?.groupId;

/** How many texts were begun and not saved in a group, or for one of its questions. */
export function useBegunIn(isMeant: (waiting: Waiting, groupId: string | undefined) => boolean): number {
  const waiting = useWaiting();
  const { index } = useOpenPlatform().state.getState();
  return waiting.filter((each) => isMeant(each, groupIdOf(index, each))).length;
}

/** The texts that were begun on this platform and not saved, each with a link to where it is found again. */
export function WaitingTexts() {
  const t = useTranslations('begun');
  const waiting = useWaiting();
  return (
    <>
      {t('waiting', { count: waiting.length })}
      {waiting.length === 0 ? null : (
        <ul>
          {waiting.map((each) => (
            <li key={`${each.field}~${each.window}`}>
              <WaitingText waiting={each} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function WaitingText({ waiting }: { readonly waiting: Waiting }) {
  const t = useTranslations('begun');
  const { space, platformId } = useOpenPlatform();
  const criterion = useIndex((index) => criterionOf(index, waiting));
  const groupId = useIndex((index) => groupIdOf(index, waiting));
  const group = useIndex((index) => (groupId === undefined ? undefined : index.record('groups', groupId)));
  const kind = t(`kind.${waiting.kind}`);
  const name = criterion?.text ?? group?.name;
  const question = waiting.question ?? criterion?.question;
  const at = groupId === undefined ? {} : { groupId, ...(question && { question }) };
  return (
    <a href={hrefOf({ page: 'platform', space, platformId, place: waiting.place, ...at })}>
      {name === undefined ? kind : t('about', { kind, name })}
    </a>
  );
}
