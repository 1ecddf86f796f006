import { type ReactNode, useMemo } from 'react';
import type { PlatformId } from '#domain/record/identity.ts';
import { createOpenPlatform } from '#session/openPlatform.ts';
import { OpenPlatformProvider, useOpenPlatformState } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';

type OnOpenPlatformProps = { readonly platformId: PlatformId; readonly children: ReactNode };

/**
 * Opens a platform that may or may not be on this device, and renders the children once its stored records are loaded.
 */
export function OnOpenPlatform({ platformId, children }: OnOpenPlatformProps) {
  const session = useSession();
  const openPlatform = useMemo(
    () => session.openPlatform('real', platformId, createOpenPlatform),
    [session, platformId],
  );
  return (
    <OpenPlatformProvider openPlatform={openPlatform}>
      <WhenRead>{children}</WhenRead>
    </OpenPlatformProvider>
  );
}

function WhenRead({ children }: { readonly children: ReactNode }) {
  const status = useOpenPlatformState((state) => state.status);
  return status === 'loading' ? null : children;
}
