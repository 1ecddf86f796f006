import type { Preferences } from '#session/preferences.ts';
import type { Projected } from '#session/routes.ts';
import type { ShownStep } from './shown.ts';

/** How the group's screen looks: as the facilitator's does. */
type Look = Pick<Preferences, 'language' | 'theme' | 'display' | 'textSize'>;

/** What stands on the group's screen. */
export type Showing = {
  /** Names what is shown, so that an answer about its pages is not taken for the next one's. */
  readonly nth: number;
  /** Undefined at the end. */
  readonly step: ShownStep | undefined;
  /** Of words too long for one screen: from 0. */
  readonly page: number;
  readonly black: boolean;
  readonly look: Look;
};

export type Command = 'next' | 'previous' | 'black';

/** The facilitator's page says what is shown, or that it goes. `from` names the page: two may be open on one platform. */
type FacilitatorMessage =
  | { readonly type: 'show'; readonly from: string; readonly showing: Showing }
  | { readonly type: 'gone'; readonly from: string };

/** The group's window asks what is shown (again and again: the answer is the sign of life), and hands on a remote control's keys. */
export type WindowMessage =
  | { readonly type: 'ask' }
  | { readonly type: 'left' }
  | { readonly type: 'pages'; readonly nth: number; readonly pages: number }
  | { readonly type: 'command'; readonly command: Command };

export type LineMessage = FacilitatorMessage | WindowMessage;

/** The line between the facilitator's page and the group's windows of one platform, on this device and nowhere else. */
export type Line = {
  readonly post: (message: LineMessage) => void;
  readonly close: () => void;
};

const isMessage = (data: unknown): data is LineMessage =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';

/** Undefined where the browser has no such line: then there is one screen only. */
export function openLine(
  { space, platformId }: Projected,
  hear: (message: LineMessage) => void,
): Line | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(`spiral.projector.${space}.${platformId}`);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isMessage(event.data)) hear(event.data);
  });
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
