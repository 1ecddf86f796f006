interface ImportMetaEnv {
  /** The version in package.json, put in by vite.config.ts. */
  readonly VITE_VERSION: string;
}

/** A catalogue made ready by the build (see .tools/spokenWords.mjs). */
declare module '*?spoken' {
  export const messages: unknown;
}
