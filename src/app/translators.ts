/**
 * A browser's or an extension's translator replaces each text by an element of its own. React then no longer finds its
 * texts, and the page would stop. People's words would be shown in sentences that nobody said. The page asks not to be
 * translated (index.html): it speaks five languages itself. This is for translators that do not listen.
 */
const standInTags: ReadonlySet<string> = new Set(['FONT', 'YA-TR-SPAN']);

/** How often a text is put back. A translator that insists is then left alone: two programs must not fight for ever. */
const patience = 20;

type Known = {
  /** What a translator shows instead of a text. */
  readonly standIns: WeakMap<Node, ChildNode>;
  readonly timesPutBack: WeakMap<Node, number>;
};

const isStandIn = (node: Node | null | undefined): node is ChildNode =>
  node instanceof HTMLElement && standInTags.has(node.tagName);

/** The translator's element that took the place of a removed text, if one did. */
function standInOf({
  addedNodes,
  previousSibling,
  nextSibling,
  target,
}: MutationRecord): ChildNode | undefined {
  const near = [...addedNodes, previousSibling, nextSibling].filter(isStandIn);
  return near.find(({ parentNode }) => parentNode === target);
}

function putBack({ standIns, timesPutBack }: Known, text: Node, record: MutationRecord): void {
  const standIn = standInOf(record);
  if (standIn === undefined || text.isConnected) return;
  const times = (timesPutBack.get(text) ?? 0) + 1;
  timesPutBack.set(text, times);
  if (times > patience) standIns.set(text, standIn);
  else standIn.replaceWith(text);
}

/** The node by which a child is shown under this parent: itself, or what a translator shows instead of it. */
function shownBy({ standIns }: Known, parent: Node, child: Node): Node | undefined {
  if (child.parentNode === parent) return child;
  const standIn = standIns.get(child);
  return standIn?.parentNode === parent ? standIn : undefined;
}

/** React removes a text, or inserts before one, that a translator has taken out: acts on what is shown instead. */
function tolerateAbsence(known: Known, prototype: Node): void {
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const shown = shownBy(known, this, child);
    if (shown !== undefined) removeChild.call(this, shown);
    return child;
  };
  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const next = before === null ? null : (shownBy(known, this, before) ?? null);
    return insertBefore.call(this, node, next) as T;
  };
}

/** Keeps the page working, and its words as they are, whatever translates it. */
export function surviveTranslators(page: Document): void {
  const known: Known = { standIns: new WeakMap(), timesPutBack: new WeakMap() };
  tolerateAbsence(known, Node.prototype);
  const watch = new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.removedNodes) if (node instanceof Text) putBack(known, node, record);
  });
  watch.observe(page.documentElement, { subtree: true, childList: true });
}
