import { isDate } from '#domain/record/words.ts';
import type { Platform } from './platform.ts';

/** True once the retention date is over everywhere on earth (`now` in milliseconds); false without such a date. */
export function retentionIsPast(platform: Pick<Platform, 'retentionDate'>, now: number): boolean {
  if (platform.retentionDate === undefined || !isDate(platform.retentionDate)) return false;
  const westernmost = 12 * 3_600_000;
  const day = 24 * 3_600_000;
  return now >= Date.parse(`${platform.retentionDate}T00:00:00Z`) + day + westernmost;
}
