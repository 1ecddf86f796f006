import {
  type Announcements,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, type SyntheticEvent, useMemo, useRef, useState } from 'react';

/** What is said aloud while something is dragged. `over` is undefined outside every place. */
export type DragWords = {
  readonly taken: () => string;
  readonly over: (place: string | undefined) => string;
  readonly cancelled: () => string;
  readonly how: string;
};

export type DragGroundProps = {
  readonly className?: string | undefined;
  /** What a press on this element would take; undefined where nothing can be taken. */
  readonly held: (target: EventTarget) => HTMLElement | undefined;
  readonly onTake: (held: HTMLElement) => void;
  readonly onDrop: (place: string) => void;
  /** Over, in whichever way. */
  readonly onEnd: () => void;
  /** The place an arrow key leads to. */
  readonly ahead: (place: string | undefined, key: string) => string | undefined;
  readonly words: DragWords;
  /** What follows the finger. */
  readonly shown: ReactNode;
  readonly children: ReactNode;
};

const hand = 'hand';

/** What follows the finger is not what lies under it. */
const seenThrough = { pointerEvents: 'none' } as const;

/** A finger rests this long before it drags: until then it scrolls. In milliseconds and pixels. */
const longPress = { delay: 220, tolerance: 10 };
const firstMove = { distance: 6 };
/** Moved by keys, the note hangs this far below the place's edge: the name stays readable. In pixels. */
const beneathItsName = 52;
const keys = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/**
 * A ground on which things are dragged to places. Only what is under the finger becomes draggable, when it is pressed:
 * 500 notes cost nothing until one of them is taken. The place under the finger is asked of the browser, not computed,
 * so columns may scroll and grow meanwhile.
 */
export function DragGround(props: DragGroundProps) {
  const { onTake, onDrop, onEnd, words, shown } = props;
  const aimed = useRef<string>(undefined);
  const home = useRef<string>(undefined);
  const held = useRef<HTMLElement>(undefined);
  const [dragging, setDragging] = useState(false);
  const sensors = useGroundSensors(props.ahead, aimed);
  const start = (_event: DragStartEvent) => {
    home.current = placeOf(held.current);
    aimed.current = home.current;
    setDragging(true);
    if (held.current !== undefined) onTake(held.current);
  };
  const end = ({ over }: Pick<DragEndEvent, 'over'>) => {
    setDragging(false);
    if (over !== null) onDrop(String(over.id));
    onEnd();
  };
  const collision = useMemo(() => placeUnder(aimed), []);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={collision}
      onDragStart={start}
      onDragEnd={end}
      onDragCancel={() => end({ over: null })}
      autoScroll={{ threshold: { x: 0.12, y: 0.14 } }}
      accessibility={{
        announcements: announcementsOf(words, home),
        screenReaderInstructions: { draggable: words.how },
        restoreFocus: false,
      }}
    >
      <Ground className={props.className} held={props.held} taken={held} dragging={dragging}>
        {props.children}
      </Ground>
      <DragOverlay dropAnimation={null} style={seenThrough}>
        {dragging ? shown : null}
      </DragOverlay>
    </DndContext>
  );
}

type Box<T> = { current: T };

const placeOf = (element: Element | undefined): string | undefined =>
  element?.closest<HTMLElement>('[data-drop]')?.dataset['drop'];

const elementOf = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-drop="${place}"]`);

/** The finger's place is what lies under it; the keyboard's is the one its arrows aimed at. */
const placeUnder =
  (aimed: Box<string | undefined>): CollisionDetection =>
  ({ pointerCoordinates: at }) => {
    const place = at === null ? aimed.current : placeOf(document.elementFromPoint(at.x, at.y) ?? undefined);
    return place === undefined ? [] : [{ id: place }];
  };

function useGroundSensors(ahead: DragGroundProps['ahead'], aimed: Box<string | undefined>) {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: firstMove }),
    useSensor(TouchSensor, { activationConstraint: longPress }),
    useSensor(KeyboardSensor, {
      keyboardCodes: keys,
      scrollBehavior: 'auto',
      coordinateGetter: (event, { currentCoordinates, context }) => {
        const next = ahead(aimed.current, event.code);
        const element = next === undefined ? null : elementOf(next);
        if (element === null) return event.code.startsWith('Arrow') ? currentCoordinates : undefined;
        event.preventDefault();
        aimed.current = next;
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        // The sensor would scroll once more, past the place.
        context.scrollableAncestors = [];
        const { left, top } = element.getBoundingClientRect();
        return { x: left + 24, y: top + beneathItsName };
      },
    }),
  );
}

const announcementsOf = (words: DragWords, home: Box<string | undefined>): Announcements => {
  const idOf = (over: { readonly id: string | number } | null) =>
    over === null ? undefined : String(over.id);
  return {
    onDragStart: () => words.taken(),
    onDragOver: ({ over }) => {
      const place = idOf(over);
      // Where it was taken is no news, until it has been elsewhere: the first words are heard to their end.
      if (place === home.current) return undefined;
      home.current = undefined;
      return words.over(place);
    },
    // What a drop did is told by whoever did it.
    onDragEnd: ({ over }) => (over === null ? words.cancelled() : undefined),
    onDragCancel: () => words.cancelled(),
  };
};

type GroundProps = Pick<DragGroundProps, 'className' | 'held' | 'children'> & {
  readonly taken: Box<HTMLElement | undefined>;
  readonly dragging: boolean;
};

/** Drawn at each move of the finger, and only this: its children are handed through as they are. */
function Ground({ className, held, taken, dragging, children }: GroundProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: hand });
  const listening = Object.fromEntries(
    Object.entries(listeners ?? {}).map(([name, listen]) => [
      name,
      (event: SyntheticEvent) => {
        const element = dragging ? undefined : held(event.target);
        if (element === undefined) return;
        taken.current = element;
        setNodeRef(element);
        setActivatorNodeRef(element);
        (listen as (event: SyntheticEvent) => void)(event);
      },
    ]),
  );
  return (
    <div className={className} data-dragging={dragging || undefined} {...listening}>
      {children}
    </div>
  );
}

type DropPlaceProps = {
  readonly place: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A place to drop on. What stands in it is not drawn again when something passes over. */
export function DropPlace({ place, className, children }: DropPlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id: place });
  return (
    <div ref={setNodeRef} className={className} data-drop={place} data-over={isOver || undefined}>
      {children}
    </div>
  );
}
