import { runnerImport } from 'vite';

const asked = /\/i18n\/([a-z]{2})\/messages\.ts\?compiled$/;

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

/**
 * Compiles messages during the build: `…/fr/messages.ts?compiled` is that catalogue as `src/i18n/compileMessages.ts`
 * compiles it, and the library's formatter is replaced by the one that only joins the pieces. Unit tests read the
 * sources themselves.
 */
export function compileMessages() {
  let trial = false;
  return {
    name: 'compiled-messages',
    apply: (_config, { command }) => command === 'build' || process.env.VITEST === undefined,
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
      optimizeDeps: { exclude: ['use-intl'] },
    }),
    configResolved({ mode }) {
      trial = mode === 'trial';
    },
    load: {
      filter: { id: asked },
      async handler(id) {
        const { module, dependencies } = await runnerImport('./src/i18n/compileMessages.ts', {
          logLevel: 'error',
        });
        for (const path of dependencies) this.addWatchFile(path);
        return inParts(module.compileMessages(asked.exec(id)[1], { trial }));
      },
    },
  };
}
