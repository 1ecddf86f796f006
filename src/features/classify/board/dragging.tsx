import {
  type Announcements,
  DndContext,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { followFinger, type Point } from './followFinger.ts';
import { scrollAtEdges } from './scrollAtEdges.ts';
import { createWatched, type Watched } from './watched.ts';

/** What is said aloud while something is dragged. What a drop did is told by whoever did it. */
export type DragWords = {
  readonly taken: () => string;
  /** `place` is undefined outside every place. */
  readonly over: (place: string | undefined) => string;
  readonly cancelled: () => string;
  readonly how: string;
};

type DragGroundProps = {
  /** What a press on this element would take; undefined where nothing can be taken. */
  readonly held: (target: EventTarget) => HTMLElement | undefined;
  readonly onTake: (held: HTMLElement) => void;
  readonly onDrop: (place: string) => void;
  /** Over, dropped or not. */
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

type Box<T> = { current: T };

/** The place something is held over; undefined outside every place, and while nothing is dragged. */
type Aim = Watched<string | undefined>;

const AimContext = createContext<Aim>(createWatched<string | undefined>(undefined));

/**
 * A ground on which things are dragged to places. Only what is under the finger becomes draggable, when it is pressed,
 * and the place under the finger is asked of the browser, not computed: 500 notes and 70 places cost nothing until one
 * note is taken, and columns may scroll and grow meanwhile.
 */
export function DragGround(props: DragGroundProps) {
  const { words } = props;
  const [aim] = useState(() => createWatched<string | undefined>(undefined));
  const [said] = useState(() => createWatched(''));
  const [dragging, setDragging] = useState(false);
  const held = useRef<HTMLElement>(undefined);
  const finger = useRef<Point>(undefined);
  const letGo = useRef(nothing);
  const aimAt = (place: string | undefined) => {
    if (place === aim.get()) return;
    aim.set(place);
    said.set(words.over(place));
  };
  const look = () => {
    if (finger.current !== undefined) aimAt(placeUnder(finger.current));
  };
  useEffect(() => () => letGo.current(), []);
  const sensors = useGroundSensors((key) => props.ahead(aim.get(), key), aimAt);
  const start = ({ activatorEvent }: DragStartEvent) => {
    aim.set(placeAround(held.current));
    setDragging(true);
    if (held.current !== undefined) props.onTake(held.current);
    said.set(words.taken());
    const stopFollowing = followFinger(activatorEvent, (point) => {
      finger.current = point;
    });
    const stopScrolling = scrollAtEdges(() => finger.current, look);
    letGo.current = () => {
      stopFollowing();
      stopScrolling();
      // The library tells of one more move once all is over.
      finger.current = undefined;
    };
  };
  const end = (dropped: boolean) => {
    look();
    letGo.current();
    const place = dropped ? aim.get() : undefined;
    setDragging(false);
    aim.set(undefined);
    said.set(place === undefined ? words.cancelled() : '');
    if (place !== undefined) props.onDrop(place);
    props.onEnd();
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={noPlaces}
      onDragStart={start}
      onDragMove={look}
      onDragEnd={() => end(true)}
      onDragCancel={() => end(false)}
      autoScroll={false}
      accessibility={{
        announcements: silence,
        screenReaderInstructions: { draggable: words.how },
        restoreFocus: false,
      }}
    >
      <AimContext value={aim}>
        <Ground held={props.held} taken={held} dragging={dragging}>
          {props.children}
        </Ground>
      </AimContext>
      <DragOverlay dropAnimation={null} style={seenThrough}>
        {dragging ? props.shown : null}
      </DragOverlay>
      <Told said={said} />
    </DndContext>
  );
}

const nothing = (): void => undefined;

const unsaid = (): undefined => undefined;

/** The library speaks when something moves on the screen; a place that scrolls in under the note would be passed over in silence. */
const silence: Announcements = {
  onDragStart: unsaid,
  onDragOver: unsaid,
  onDragEnd: unsaid,
  onDragCancel: unsaid,
};

function Told({ said }: { readonly said: Watched<string> }) {
  const text = useSyncExternalStore(said.subscribe, said.get);
  return (
    <VisuallyHidden>
      <span aria-live="assertive">{text}</span>
    </VisuallyHidden>
  );
}

/** The library computes no place. */
const noPlaces = () => [];

function useGroundSensors(
  ahead: (key: string) => string | undefined,
  aimAt: (place: string | undefined) => void,
) {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: firstMove }),
    useSensor(TouchSensor, { activationConstraint: longPress }),
    useSensor(KeyboardSensor, {
      keyboardCodes: keys,
      scrollBehavior: 'auto',
      coordinateGetter: (event, { currentCoordinates, context }) => {
        const next = ahead(event.code);
        const element = next === undefined ? null : placeElement(next);
        if (element === null) return event.code.startsWith('Arrow') ? currentCoordinates : undefined;
        event.preventDefault();
        aimAt(next);
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        // The sensor would scroll once more, past the place.
        context.scrollableAncestors = [];
        const { left, top } = element.getBoundingClientRect();
        return { x: left + 24, y: top + beneathItsName };
      },
    }),
  );
}

type GroundProps = Pick<DragGroundProps, 'held' | 'children'> & {
  readonly taken: Box<HTMLElement | undefined>;
  readonly dragging: boolean;
};

/** Drawn at each move of the finger, and only this: its children are handed through as they are. */
function Ground({ held, taken, dragging, children }: GroundProps) {
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
  return <div {...listening}>{children}</div>;
}

type DropProps = {
  readonly place: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A place to drop on. What stands in it is not drawn again when something passes over. */
export function DropPlace({ place, className, children }: DropProps) {
  const aim = useContext(AimContext);
  const isOver = useSyncExternalStore(aim.subscribe, () => aim.get() === place);
  return (
    <div className={className} data-drop={place} data-over={isOver || undefined}>
      {children}
    </div>
  );
}

/** The name of the place an element stands in. */
const placeAround = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement>('[data-drop]')?.dataset['drop'];

/** The place under a finger. */
const placeUnder = ({ x, y }: { readonly x: number; readonly y: number }): string | undefined =>
  placeAround(document.elementFromPoint(x, y));

const placeElement = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-drop="${place}"]`);
