import type { ImportPreview } from '#exchange/plan/preview.ts';
import { keptOutside } from '#session/keptFields.ts';
import { noPlatform } from '#session/useKept.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { askPersistence } from '#storage/persistence.ts';
import type { DoneImport } from './Done.tsx';

export type OnDone = (done: DoneImport) => void;

let imports = 0;

/** What was typed for an import: kept until the import is done. */
const ofImports = [keptOutside.paste, keptOutside.importedPlatform, keptOutside.importedGroup];

/**
 * Applies a preview as one act: everything or nothing. If the platform is open, its open instance applies the act. A
 * platform that is not here yet is stored first and opened afterwards. Resolves to true once it is in the database.
 */
export function useApplyImport(onDone: OnDone): (preview: ImportPreview) => Promise<boolean> {
  const openPlatform = useOpenPlatform();
  const { effects, drafts } = useSession();
  return async ({ plan, platform }) => {
    const { status, index } = openPlatform.state.getState();
    const isOpen = status === 'ready' && index.platform !== undefined;
    const saved = isOpen
      ? await openPlatform.act(plan)
      : (await effects.storages[openPlatform.space].commit(plan)).ok;
    if (!saved) return false;
    void askPersistence();
    for (const field of ofImports) drafts('real', noPlatform).write(field, '');
    imports += 1;
    onDone({ nth: imports, count: plan.act.count, platformId: platform.id, name: platform.name });
    return true;
  };
}
