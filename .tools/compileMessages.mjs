import { runnerImport } from 'vite';

const asked = /\/i18n\/([a-z]{2})\/messages\.ts\?compiled=(first|other)$/;

/**
 * Parses each place's messages when that place first uses them. They are JSON, which is parsed faster than a program.
 */
const inParts = (words) => {
  const parts = Object.entries(words).map(
    ([place, said]) => `get ${place}() { return part('${place}', ${JSON.stringify(JSON.stringify(said))}); }`,
  );
  return `
    const read = {};
    const part = (place, json) => (read[place] ??= JSON.parse(json));
    export const messages = { ${parts.join(', ')} };
  `;
};

/** The same part of the messages as they are written, for the unit tests. */
const asWritten = (part) => `
  import { messages as all } from './messages.ts';
  import { isFirstArea } from '../firstPage.ts';
  const isAsked = ([area]) => isFirstArea(area) === ${part === 'first'};
  export const messages = Object.fromEntries(Object.entries(all).filter(isAsked));
`;

/**
 * Compiles messages during the build: `…/fr/messages.ts?compiled=first` is the part of that catalogue that the first
 * page shows and `?compiled=other` all the rest, as `src/i18n/compileMessages.ts` compiles them, and the library's
 * formatter is replaced by the one that only joins the pieces. Unit tests read the sources themselves, in the same two
 * parts.
 */
export function compileMessages() {
  let trial = false;
  let compiles = true;
  return {
    name: 'compiled-messages',
    config: (_config, { command }) => {
      compiles = command === 'build' || process.env.VITEST === undefined;
      if (!compiles) return {};
      return {
        resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
        optimizeDeps: { exclude: ['use-intl'] },
      };
    },
    configResolved({ mode }) {
      trial = mode === 'trial';
    },
    load: {
      filter: { id: asked },
      async handler(id) {
        const [, language, part] = asked.exec(id);
        if (!compiles) return asWritten(part);
        const { module, dependencies } = await runnerImport('./src/i18n/compileMessages.ts', {
          logLevel: 'error',
        });
        for (const path of dependencies) this.addWatchFile(path);
        return inParts(module.compileMessages(language, { part, trial }));
      },
    },
  };
}
