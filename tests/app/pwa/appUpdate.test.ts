import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AppUpdate, createAppUpdate } from '#app/pwa/appUpdate.ts';
import { takeOver } from '#app/pwa/workerScope.ts';

class Worker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  install(): void {
    this.state = 'installed';
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  active: Worker | null = null;
  waiting: Worker | null = null;
  installing: Worker | null = null;
}

class Container extends EventTarget {
  controller: Worker | null = null;
}

let container: Container;
let registration: Registration;
let accepted: boolean;
let reloads: number;
let heard: number;

const acceptance = {
  isGiven: () => accepted,
  give: () => {
    accepted = true;
  },
  forget: () => {
    accepted = false;
  },
};

function follow(): AppUpdate {
  const registering = Promise.resolve(registration as unknown as ServiceWorkerRegistration);
  const update = createAppUpdate(
    container as unknown as ServiceWorkerContainer,
    registering,
    acceptance,
    () => {
      reloads += 1;
    },
  );
  update.subscribe(() => {
    heard += 1;
  });
  return update;
}

/** A new version arrives and is complete. */
function installNext(): Worker {
  const worker = new Worker();
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  registration.waiting = worker;
  worker.install();
  return worker;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  container = new Container();
  registration = new Registration();
  accepted = false;
  reloads = 0;
  heard = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

/** As on the second visit: this version is active. */
function atWork(): void {
  registration.active = new Worker();
  container.controller = registration.active;
}

test('The first visit has nothing to say: keeping the program for offline use is no update', async () => {
  const update = follow();
  await settled();
  installNext();
  container.dispatchEvent(new Event('controllerchange'));
  expect([update.state(), heard, reloads]).toEqual(['current', 0, 0]);
});

test('A newer version is announced once complete, and waits for a person', async () => {
  atWork();
  const update = follow();
  await settled();
  const next = installNext();
  await settled();
  expect([update.state(), heard, reloads, next.told]).toEqual(['ready', 1, 0, []]);
});

test('A version that was already waiting when the page opened is announced', async () => {
  atWork();
  registration.waiting = new Worker();
  const update = follow();
  await settled();
  expect(update.state()).toBe('ready');
});

test('Accepted, the new version takes over and the page reloads once it has', async () => {
  atWork();
  const update = follow();
  await settled();
  const next = installNext();
  update.accept();
  await settled();
  expect([next.told, reloads]).toEqual([[takeOver], 0]);
  container.dispatchEvent(new Event('controllerchange'));
  expect(reloads).toBe(1);
});

test('Accepted before the browser names the new version as waiting, it is asked as soon as it is named', async () => {
  atWork();
  const update = follow();
  await settled();
  vi.useFakeTimers();
  const next = installNext();
  registration.waiting = null;
  update.accept();
  await vi.advanceTimersByTimeAsync(600);
  registration.waiting = next;
  await vi.advanceTimersByTimeAsync(600);
  expect([next.told, reloads]).toEqual([[takeOver], 0]);
  container.dispatchEvent(new Event('controllerchange'));
  expect(reloads).toBe(1);
});

test('Accepted in vain, the page is reloaded after ten seconds', async () => {
  atWork();
  const update = follow();
  await settled();
  vi.useFakeTimers();
  installNext();
  update.accept();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(reloads).toBe(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(reloads).toBe(1);
});

test('Accepted, and taking over only after the page was reloaded in vain: the new page asks again and follows', async () => {
  atWork();
  const update = follow();
  await settled();
  vi.useFakeTimers();
  const next = installNext();
  update.accept();
  await vi.advanceTimersByTimeAsync(11_000);
  const asked = next.told.length;
  container = new Container();
  container.controller = registration.active;
  const reloaded = follow();
  await vi.advanceTimersByTimeAsync(600);
  expect(next.told.length).toBeGreaterThan(asked);
  container.dispatchEvent(new Event('controllerchange'));
  expect([reloaded.state(), reloads]).toEqual(['ready', 2]);
});

test('What was accepted is forgotten where no version takes over: a later one waits for a person again', async () => {
  atWork();
  accepted = true;
  vi.useFakeTimers();
  const update = follow();
  await vi.advanceTimersByTimeAsync(11_000);
  const next = installNext();
  await vi.advanceTimersByTimeAsync(11_000);
  expect([update.state(), next.told, reloads]).toEqual(['ready', [], 0]);
});

test('When another tab went over to the new version, this one is told and never reloaded', async () => {
  atWork();
  const update = follow();
  await settled();
  container.dispatchEvent(new Event('controllerchange'));
  expect([update.state(), reloads]).toEqual(['replaced', 0]);
  update.accept();
  await settled();
  expect(reloads).toBe(1);
});

test('A registration the browser refuses leaves the page as it is', async () => {
  const refused = Promise.reject(new Error('SecurityError'));
  const update = createAppUpdate(container as unknown as ServiceWorkerContainer, refused, acceptance, () => {
    reloads += 1;
  });
  await settled();
  expect([update.state(), reloads]).toEqual(['current', 0]);
  update.accept();
  await settled();
  expect(reloads).toBe(1);
});
