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
import { followPointer, type Point } from './followPointer.ts';
import { createObservable, type Observable } from './observable.ts';
import { scrollAtEdges } from './scrollAtEdges.ts';

/** The announcements for screen readers during a drag. The owner announces what a drop did. */
export type DragMessages = {
  readonly taken: () => string;
  /** `place` is undefined outside every place. */
  readonly over: (place: string | undefined) => string;
  readonly cancelled: () => string;
  readonly how: string;
};

type DragAreaProps = {
  /** The element that a press here would drag; undefined if there is none. */
  readonly pickable: (target: EventTarget) => HTMLElement | undefined;
  readonly onTake: (pickable: HTMLElement) => void;
  readonly onDrop: (place: string) => void;
  /** Called when the drag ends, with or without a drop. */
  readonly onEnd: () => void;
  /** The place that an arrow key leads to. */
  readonly towards: (place: string | undefined, key: string) => string | undefined;
  readonly words: DragMessages;
  /** The content of the drag overlay. */
  readonly shown: ReactNode;
  readonly children: ReactNode;
};

const draggableId = 'hand';

/** Lets elementFromPoint find the place under the drag overlay. */
const clickThrough = { pointerEvents: 'none' } as const;

/** How long a finger must rest before it drags; until then it scrolls. In milliseconds and pixels. */
const longPress = { delay: 220, tolerance: 10 };
const firstMove = { distance: 6 };
/** When moved by keys, the note is this far below the place's top edge, so that its name stays readable. In pixels. */
const labelOffset = 52;
const keys = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

type Ref<T> = { current: T };

/** The place under the dragged item; undefined outside every place, and while nothing is dragged. */
type Aim = Observable<string | undefined>;

const AimContext = createContext<Aim>(createObservable<string | undefined>(undefined));

/**
 * An area in which items are dragged to places. Only the pressed element becomes draggable, and elementFromPoint finds
 * the place under the pointer, instead of measuring all of them. So 500 notes and 70 places cost nothing until a drag
 * begins, and columns may scroll and grow meanwhile.
 */
export function DragArea(props: DragAreaProps) {
  const { words } = props;
  const [aim] = useState(() => createObservable<string | undefined>(undefined));
  const [said] = useState(() => createObservable(''));
  const [dragging, setDragging] = useState(false);
  const pressed = useRef<HTMLElement>(undefined);
  const pointer = useRef<Point>(undefined);
  const letGo = useRef(nothing);
  const aimAt = (place: string | undefined) => {
    if (place === aim.get()) return;
    aim.set(place);
    said.set(words.over(place));
  };
  const look = () => {
    if (pointer.current !== undefined) aimAt(placeUnder(pointer.current));
  };
  useEffect(() => () => letGo.current(), []);
  const sensors = useDragSensors((key) => props.towards(aim.get(), key), aimAt);
  const start = ({ activatorEvent }: DragStartEvent) => {
    aim.set(placeAround(pressed.current));
    setDragging(true);
    if (pressed.current !== undefined) props.onTake(pressed.current);
    said.set(words.taken());
    const stopFollowing = followPointer(activatorEvent, (point) => {
      pointer.current = point;
    });
    const stopScrolling = scrollAtEdges(() => pointer.current, look);
    letGo.current = () => {
      stopFollowing();
      stopScrolling();
      // The library fires one more move event after the end.
      pointer.current = undefined;
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
        announcements: noAnnouncements,
        screenReaderInstructions: { draggable: words.how },
        restoreFocus: false,
      }}
    >
      <AimContext value={aim}>
        <PressArea pickable={props.pickable} taken={pressed} dragging={dragging}>
          {props.children}
        </PressArea>
      </AimContext>
      <DragOverlay dropAnimation={null} style={clickThrough}>
        {dragging ? props.shown : null}
      </DragOverlay>
      <Announcement said={said} />
    </DndContext>
  );
}

const nothing = (): void => undefined;

const unsaid = (): undefined => undefined;

/**
 * Turns off the library's announcements: they follow movements on the screen, and would skip a place that scrolls in
 * under the note.
 */
const noAnnouncements: Announcements = {
  onDragStart: unsaid,
  onDragOver: unsaid,
  onDragEnd: unsaid,
  onDragCancel: unsaid,
};

function Announcement({ said }: { readonly said: Observable<string> }) {
  const text = useSyncExternalStore(said.subscribe, said.get);
  return (
    <VisuallyHidden>
      <span aria-live="assertive">{text}</span>
    </VisuallyHidden>
  );
}

/** Turns off the library's collision detection. */
const noPlaces = () => [];

function useDragSensors(
  towards: (key: string) => string | undefined,
  aimAt: (place: string | undefined) => void,
) {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: firstMove }),
    useSensor(TouchSensor, { activationConstraint: longPress }),
    useSensor(KeyboardSensor, {
      keyboardCodes: keys,
      scrollBehavior: 'auto',
      coordinateGetter: (event, { currentCoordinates, context }) => {
        const next = towards(event.code);
        const element = next === undefined ? null : placeElement(next);
        if (element === null) return event.code.startsWith('Arrow') ? currentCoordinates : undefined;
        event.preventDefault();
        aimAt(next);
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        // Prevents the keyboard sensor from scrolling again, past the place.
        context.scrollableAncestors = [];
        const { left, top } = element.getBoundingClientRect();
        return { x: left + 24, y: top + labelOffset };
      },
    }),
  );
}

type PressAreaProps = Pick<DragAreaProps, 'pickable' | 'children'> & {
  readonly taken: Ref<HTMLElement | undefined>;
  readonly dragging: boolean;
};

/** Re-renders at each move of the pointer; `children` keep their identity, so they do not. */
function PressArea({ pickable: held, taken, dragging, children }: PressAreaProps) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: draggableId });
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

/** A drop target. Its children do not re-render when an item passes over it. */
export function DropPlace({ place, className, children }: DropProps) {
  const aim = useContext(AimContext);
  const isOver = useSyncExternalStore(aim.subscribe, () => aim.get() === place);
  return (
    <div className={className} data-drop={place} data-over={isOver || undefined}>
      {children}
    </div>
  );
}

/** The name of the place that contains an element. */
const placeAround = (element: Element | null | undefined): string | undefined =>
  element?.closest<HTMLElement>('[data-drop]')?.dataset['drop'];

/** The name of the place under the pointer. */
const placeUnder = ({ x, y }: { readonly x: number; readonly y: number }): string | undefined =>
  placeAround(document.elementFromPoint(x, y));

const placeElement = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-drop="${place}"]`);
