import { connect, type Socket } from 'node:net';

/** Messages of Marionette: their length in bytes, a colon, and JSON. Returns what is complete, and the rest. */
function readMessages(bytes: Buffer): {
  readonly messages: readonly unknown[];
  readonly rest: Buffer;
} {
  const messages: unknown[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)));
    if (colon < 1 || rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString('utf8')));
    rest = rest.subarray(end);
  }
}

function writeMessage(message: unknown): string {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
}

type Answer = readonly [kind: 1, id: number, error: object | null, result: unknown];
type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** The line to a Firefox that was started with `--marionette`: each command is answered under its number. */
export type Marionette = {
  readonly send: (name: string, params?: object) => Promise<unknown>;
  readonly hangUp: () => void;
};

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });

/** Gives each answer to whoever waits for it. The first message is a greeting, which answers nothing. */
function settle(waiting: Map<number, Waiting>, message: unknown): void {
  if (!Array.isArray(message)) return;
  const [, id, error, result] = message as unknown as Answer;
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error === null) asked?.resolve(result);
  else asked?.reject(new Error(JSON.stringify(error)));
}

export async function callMarionette(port: number): Promise<Marionette> {
  const socket = await connected(port);
  const waiting = new Map<number, Waiting>();
  let unread: Buffer = Buffer.alloc(0);
  socket.on('data', (piece) => {
    const { messages, rest } = readMessages(Buffer.concat([unread, piece]));
    unread = rest;
    for (const message of messages) settle(waiting, message);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the line.'));
  });
  let last = 0;
  return {
    send: (name, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.write(writeMessage([0, last, name, params]));
      }),
    hangUp: () => socket.destroy(),
  };
}
