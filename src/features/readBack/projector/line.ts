import type { Preferences } from '#session/preferences.ts';
import type { Projected } from '#session/routes.ts';
import type { ShownStep } from './shown.ts';

/** The display settings of the group's screen: those of the facilitator's page. */
type Look = Pick<Preferences, 'language' | 'theme' | 'display' | 'textSize'>;

/** What the group's screen shows. */
export type Showing = {
  /** The number of the shown step, so that a message about its pages is not applied to the next step. */
  readonly nth: number;
  /** Undefined at the end. */
  readonly step: ShownStep | undefined;
  /** The page, for words too long for one screen; from 0. */
  readonly page: number;
  readonly black: boolean;
  readonly look: Look;
};

export type Command = 'next' | 'previous' | 'black';

/**
 * Sent by the facilitator's page: what it shows, or that it closes. `from` identifies the page: two may be open on one
 * platform.
 */
type FacilitatorMessage =
  | { readonly type: 'show'; readonly from: string; readonly showing: Showing }
  | { readonly type: 'gone'; readonly from: string };

/**
 * Sent by the group's window: it polls what to show (the answer proves that the page is alive), and forwards a remote
 * control's keys.
 */
export type WindowMessage =
  | { readonly type: 'ask' }
  | { readonly type: 'left' }
  | { readonly type: 'pages'; readonly nth: number; readonly pages: number }
  | { readonly type: 'command'; readonly command: Command };

export type LineMessage = FacilitatorMessage | WindowMessage;

/** The channel between the facilitator's page and the group's windows of one platform; it never leaves this device. */
export type Line = {
  readonly post: (message: LineMessage) => void;
  readonly close: () => void;
};

const isMessage = (data: unknown): data is LineMessage =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';

/** Undefined if the browser has no BroadcastChannel: then there is only one screen. */
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
