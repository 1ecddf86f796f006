/** The commands of the WebDriver standard that a story needs. WebKit takes them over HTTP, Firefox over a socket. */
export type Command = 'navigate' | 'run' | 'click' | 'type' | 'empty' | 'screenshot' | 'resize';

/** What a command carries. `element` is a reference that an earlier `run` returned. */
type Params = Readonly<Record<string, unknown>> & { readonly element?: string };

/** A started browser with an empty profile, and the line on which it takes commands. */
export interface Wire {
  /** Its name and version, as it tells them. */
  readonly browser: string;
  /** What this driver cannot do, and what is done instead: sentences for whoever reads the run. */
  readonly limits: readonly string[];
  /** Whether its keys reach letters beyond U+FFFF, such as most emoji. */
  readonly typesEveryLetter: boolean;
  /** The folder in which it saves downloads. */
  readonly downloads: string;
  send(command: Command, params?: Params): Promise<unknown>;
  /** The errors of the program's pages that stand on the browser's own console; none where it cannot be read. */
  consoleErrors(): Promise<readonly string[]>;
  /** Kills every process of the browser and opens its profile again. Undefined where no profile outlives a session. */
  readonly dieAndReopen?: () => Promise<Wire>;
  /** Ends the browser and deletes its profile. */
  quit(): Promise<void>;
}

/** The name under which the standard hands over a reference to an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The reference in an answer of `run`; undefined if the script returned no element. */
export const elementIn = (answer: unknown): string | undefined =>
  (answer as Readonly<Record<string, string>> | null)?.[elementKey];

/** The command `run` for a script that may await; its last argument is the standard's callback. */
export const asScript = (body: string, args: readonly unknown[]) => ({
  script: `const done = arguments[arguments.length - 1];
(async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
  args,
});

export type ScriptAnswer = { readonly value?: unknown; readonly error?: string };
