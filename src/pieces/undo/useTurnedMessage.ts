import type { Turned } from '#domain/views/undoing.ts';
import { useTranslations } from '#i18n/intl.ts';
import type { LatestAct } from '#session/openPlatform.ts';
import type { PlatformRoute } from '#session/routes.ts';
import { useActLabel } from './useActLabel.ts';
import { useToldRecords } from './useToldRecords.ts';

export type TurnedMessage = { readonly text: string; readonly route: PlatformRoute };

/** What became of all records of this table, if it is the same for all of them. */
function wentIn(records: readonly Turned[], table: Turned['table']): 'back' | 'gone' | undefined {
  const went = new Set(records.filter((each) => each.table === table).map((each) => each.went));
  const [only] = went;
  return went.size === 1 && only !== 'changed' ? only : undefined;
}

const countIn = (records: readonly Turned[], table: Turned['table']): number =>
  records.filter((each) => each.table === table).length;

/** Says what an undo or a redo brought back or took away, and where. */
export function useTurnedMessage(): (latest: LatestAct) => TurnedMessage | undefined {
  const t = useTranslations('pieces.undo');
  const label = useActLabel();
  const tell = useToldRecords();
  const sentence = (records: readonly Turned[], words: string | undefined): string | undefined => {
    const [group, criteria] = [wentIn(records, 'groups'), wentIn(records, 'criteria')];
    const [groups, count] = [countIn(records, 'groups'), countIn(records, 'criteria')];
    if (groups === 1 && group !== undefined && words !== undefined)
      return t(`group.${group}`, { name: words });
    if (groups > 0 || criteria === undefined) return undefined;
    return count === 1 && words !== undefined
      ? t(`criterion.${criteria}`, { words })
      : t(`criteria.${criteria}`, { count });
  };
  return ({ act, turned }) => {
    if (turned === undefined) return undefined;
    const { words, where, route } = tell(turned.records);
    const named = t(act.type === 'redo' ? 'redone' : 'undone', { act: label(turned.act) });
    const said =
      sentence(turned.records, words) ??
      [named, ...(words === undefined ? [] : [t('quoted', { words })])].join(' · ');
    return { text: [said, ...where].join(' · '), route };
  };
}
