import { type ReactNode, useMemo } from 'react';
import type { PlatformId } from '#domain/identity.ts';
import { openDesk } from '#session/desk.ts';
import { DeskProvider, useDeskState } from '#session/useDesk.tsx';
import { useSession } from '#session/useSession.tsx';

type AtDeskProps = { readonly platformId: PlatformId; readonly children: ReactNode };

/** Puts its children at the desk of a platform that may or may not be on this device, once what is here of it was read. */
export function AtDesk({ platformId, children }: AtDeskProps) {
  const session = useSession();
  const desk = useMemo(() => session.desk('real', platformId, openDesk), [session, platformId]);
  return (
    <DeskProvider desk={desk}>
      <WhenRead>{children}</WhenRead>
    </DeskProvider>
  );
}

function WhenRead({ children }: { readonly children: ReactNode }) {
  const status = useDeskState((state) => state.status);
  return status === 'loading' ? null : children;
}
