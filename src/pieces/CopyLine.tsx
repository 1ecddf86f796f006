import { useEffect } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import { useMomentLabel } from '#i18n/dates.ts';
import { useTranslations } from '#i18n/intl.ts';
import { useCopyTime, useSession } from '#session/useSession.tsx';

/** A sentence: when the newest second copy of a platform was made on this device, or that there is none. */
export function CopyLine({ platformId }: { readonly platformId: PlatformId }) {
  const t = useTranslations('pieces');
  const momentLabel = useMomentLabel();
  const { copying } = useSession();
  useEffect(() => copying.look(), [copying]);
  const when = useCopyTime(platformId);
  return when === undefined ? t('noCopy') : t('copyMade', { when: momentLabel(when) });
}
