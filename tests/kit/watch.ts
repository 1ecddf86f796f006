import type { BrowserContext, Page, Request } from 'playwright';

/** Collects what must never happen, whatever a test is about: sentences, none when all is well. */
export type Watch = {
  readonly faults: readonly string[];
  /** Watches every page of a browser until `leave` is called. */
  follow(context: BrowserContext): Promise<void>;
  leave(): void;
  /** Excludes what a test causes on purpose. */
  forgive(pattern: RegExp): void;
};

/** Logs the details of a policy violation: the browser's own message is short. */
const tellBreaches = (): void => {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`Breach of ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
};

const telling = new WeakSet<BrowserContext>();

async function letTell(context: BrowserContext): Promise<void> {
  if (telling.has(context)) return;
  telling.add(context);
  await context.addInitScript(tellBreaches);
}

const local = /^(data|blob|about|chrome|chrome-extension|devtools):/;

/** Watches browsers for requests to another origin, policy violations, console errors and uncaught errors. */
export function createWatch(isOwn: (address: string) => boolean): Watch {
  const faults: string[] = [];
  const forgiven: RegExp[] = [];
  const tell = (fault: string): void => {
    if (!faults.includes(fault) && !forgiven.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  const followPage = (page: Page): void => {
    page.on('pageerror', (error) => tell(`Uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') tell(`Console: ${message.text()} (${message.location().url})`);
    });
  };
  const followRequest = (request: Request): void => {
    const address = request.url();
    if (!local.test(address) && !isOwn(address)) tell(`Request to another origin: ${address}`);
  };
  let leave = (): void => undefined;
  return {
    faults,
    forgive: (pattern) => void forgiven.push(pattern),
    follow: async (context) => {
      leave();
      await letTell(context);
      context.on('request', followRequest);
      context.on('page', followPage);
      context.pages().forEach(followPage);
      leave = () => {
        context.off('request', followRequest);
        context.off('page', followPage);
      };
    },
    leave: () => leave(),
  };
}
