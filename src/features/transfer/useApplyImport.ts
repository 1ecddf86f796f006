import { isEmptyPlan } from '#domain/record/change.ts';
import type { PlatformId } from '#domain/record/identity.ts';
import type { ImportPreview } from '#exchange/plan/preview.ts';
import { type ComingTexts, keepBegun, noComing } from '#session/begunTexts.ts';
import { keptOutside } from '#session/keptFields.ts';
import type { OpenPlatform } from '#session/openPlatform.ts';
import { noPlatform } from '#session/useKept.ts';
import { useOpenPlatform } from '#session/useOpenPlatform.tsx';
import { useSession } from '#session/useSession.tsx';
import { askPersistence } from '#storage/persistence.ts';
import type { Storage } from '#storage/storage.ts';
import type { DoneImport } from './Done.tsx';

export type OnDone = (done: DoneImport) => void;

let imports = 0;

/** What was typed for an import: kept until the import is done. */
const ofImports = [keptOutside.paste, keptOutside.importedPlatform, keptOutside.importedGroup];

/** Calls back once a plan whose writer was told "not saved" is in the database after all. */
function whenWritten({ platformId, storage, openPlatform }: Watched, planId: string, act: () => void): void {
  const stops = [
    storage.listen((event) => {
      if (event.type === 'committed' && event.platformId === platformId && event.planId === planId) end();
    }),
    // Tried again from the red line: the open platform holds the act, and no event is sent for it.
    openPlatform.state.subscribe(({ save, past }) => {
      if (save.state === 'saved' && past.some((entry) => entry.planId === planId)) end();
    }),
  ];
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    for (const stop of stops) stop();
    act();
  };
}

type Watched = {
  readonly platformId: PlatformId;
  readonly storage: Storage;
  readonly openPlatform: OpenPlatform;
};

/** Stores the begun texts of a backup, so that each is there where it was typed. Tells how many are not. */
function useKeepBegun(): (texts: ComingTexts, platformId: PlatformId) => Pick<DoneImport, 'begun' | 'lost'> {
  const { space } = useOpenPlatform();
  const { effects, begun } = useSession();
  const { textStore, ids } = effects;
  return ({ coming }, platformId) => {
    const kept = keepBegun(coming, { textStore, space, platformId }, ids.next);
    begun.setState((now) => ({ ...now, revision: now.revision + 1 }));
    return { begun: kept, lost: coming.length - kept };
  };
}

/**
 * Applies a preview as one act: everything or nothing. If the platform is open, its open instance applies the act. A
 * platform that is not here yet is stored first and opened afterwards. Begun texts are stored once the act is, because
 * they are about records that it brings. Resolves to true once it is in the database. If it
 * is written later, after all, `onDone` is called then.
 */
export function useApplyImport(
  onDone: OnDone,
): (preview: ImportPreview, begun?: ComingTexts) => Promise<boolean> {
  const openPlatform = useOpenPlatform();
  const { effects, drafts } = useSession();
  const keep = useKeepBegun();
  return async ({ plan, platform }, begun = noComing) => {
    const { status, index } = openPlatform.state.getState();
    const isOpen = status === 'ready' && index.platform !== undefined;
    const storage = effects.storages[openPlatform.space];
    const isAct = !isEmptyPlan(plan);
    const named = { ...plan, id: plan.id ?? effects.ids.next() };
    const tell = () => {
      void askPersistence();
      for (const field of ofImports) drafts('real', noPlatform).write(field, '');
      imports += 1;
      const { count } = plan.act;
      const kept = keep(begun, platform.id);
      onDone({ nth: imports, count, isAct, platformId: platform.id, name: platform.name, ...kept });
    };
    const write = async () => (isOpen ? await openPlatform.act(named) : (await storage.commit(named)).ok);
    const saved = isAct ? await write() : true;
    if (saved) tell();
    else whenWritten({ platformId: platform.id, storage, openPlatform }, named.id, tell);
    return saved;
  };
}
