import { navigate } from 'wouter/use-hash-location';

/**
 * Back closes what is open over the page before it leaves the page. While something is open, a second history entry of
 * the same address stands above the page's own: Back steps from it to the page, and the program closes what is on top.
 * If something is closed in another way, that entry stays, because a step back takes a moment in which a touch could
 * already open another page. The next page then takes its place, and Back passes over it.
 */
type State = { readonly overPage?: unknown } | null;

const isOverPage = (): boolean => (history.state as State)?.overPage === true;

/** How to know what is open over the page. */
export type Layers = {
  readonly open: () => readonly { readonly close: () => void }[];
  readonly whenOneOpens: (listener: () => void) => () => void;
};

let isSteppingBack = false;

/** Removes the second entry, then acts: only the page's own entry may be replaced. */
function onPageEntry(act: () => void): void {
  isSteppingBack = true;
  const arrived = () => {
    isSteppingBack = false;
    act();
  };
  addEventListener('popstate', arrived, { once: true });
  history.back();
}

/** Navigates to a path. `replace` adds no step for the back button. */
export function navigateTo(path: string, { replace = false } = {}): void {
  if (replace && isOverPage()) onPageEntry(() => navigate(path, { replace }));
  else navigate(path, { replace: replace || isOverPage() });
}

function addEntry(): void {
  if (!isOverPage()) history.pushState({ ...(history.state as State), overPage: true }, '');
}

/** Lets Back close what is open, until the returned function is called. */
export function backCloses({ open, whenOneOpens }: Layers): () => void {
  let above: string | undefined;
  const note = () => {
    above = isOverPage() ? location.href : undefined;
  };
  const add = () => {
    addEntry();
    note();
  };
  const step = () => {
    const from = above;
    note();
    // Only a step back from the second entry keeps the address.
    if (isSteppingBack || above !== undefined || from !== location.href) return;
    const layers = [...open()];
    if (layers.length === 0) return history.back();
    if (layers.length > 1) add();
    layers.at(-1)?.close();
  };
  note();
  const forget = whenOneOpens(add);
  // Before `followLinks` reports the step.
  addEventListener('popstate', step, { capture: true });
  addEventListener('hashchange', note);
  return () => {
    forget();
    removeEventListener('popstate', step, { capture: true });
    removeEventListener('hashchange', note);
  };
}
