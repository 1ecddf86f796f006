import type { Stamp } from '#domain/record/stamp.ts';
import { deviceOf } from '#domain/record/stamp.ts';
import { isPending } from './provisional.ts';
import { useOpenPlatform } from './useOpenPlatform.tsx';
import { useSession } from './useSession.tsx';

/** Where something was written: here, elsewhere, or unknown (written by an early version). */
export type Where = 'here' | 'elsewhere' | undefined;

/**
 * Returns a function that says of a stamp whether this device wrote it. What is not yet in the database was written
 * here.
 */
export function useWhere(): (stamp: Pick<Stamp, 'counter' | 'device'>) => Where {
  const { effects } = useSession();
  const own = effects.storages[useOpenPlatform().space].device();
  return (stamp) => {
    if (isPending(stamp)) return 'here';
    if (stamp.device === '') return undefined;
    return deviceOf(stamp) === own ? 'here' : 'elsewhere';
  };
}
