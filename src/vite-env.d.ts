interface ImportMetaEnv {
  /** The version in package.json, put in by vite.config.ts. */
  readonly VITE_VERSION: string;
}

/** A catalogue made ready by the build (see .tools/compileMessages.mjs). */
declare module '*?compiled' {
  export const messages: unknown;
}
