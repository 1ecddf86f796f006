interface ImportMetaEnv {
  /** The version in package.json, put in by vite.config.ts. */
  readonly VITE_VERSION: string;
}

/** The messages that the first page shows, made ready by the build (see .tools/compileMessages.mjs). */
declare module '*?compiled=first' {
  export const messages: unknown;
}

/** All other messages. */
declare module '*?compiled=other' {
  export const messages: unknown;
}
