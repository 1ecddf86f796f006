import { isFirstArea } from '#i18n/firstPage.ts';
import { target } from './architecture/paths.ts';
import { readModules, type Source } from './architecture/source.ts';

/** Lazy parts are defined in the one and given all messages in the other; the first page may make no other. */
const makers = ['src/ui/lazyPart.tsx', 'src/app/wordedPart.tsx'];

/** The modules that the browser must have before the first page is shown: those that `main.tsx` imports statically. */
export function neededFirst(sources: readonly Source[]): readonly Source[] {
  const sourceByPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<Source>();
  const waiting = ['src/main.tsx'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = sourceByPath.get(path);
    if (source === undefined || reached.has(source)) continue;
    reached.add(source);
    waiting.push(...importedStaticallyBy(source));
  }
  return [...reached];
}

const importedStaticallyBy = (source: Source): readonly string[] =>
  readModules([source]).flatMap(({ path, imports }) =>
    imports.flatMap(({ kind, specifier }) => (kind === 'static' ? (target(path, specifier) ?? []) : [])),
  );

/** The area of a name like `'home.rehearsal'`; undefined if the name is not written out. */
const areaIn = (argument: string): string | undefined => /^\s*'([A-Za-z]+)[.']/.exec(argument)?.[1];

function problemsIn({ path, text }: Source): readonly string[] {
  const areas = [...text.matchAll(/useTranslations\(([^)]*)\)/g)].map(([, argument = '']) =>
    areaIn(argument),
  );
  const late = areas.filter((area) => area === undefined || !isFirstArea(area));
  const messages = late.map((area) => `${path} shows messages that come later: ${area ?? 'any'}.`);
  const bare = !makers.includes(path) && /\blazyPart\b[^(]*\(/.test(text.replace(/^import .*$/gm, ''));
  return bare ? [...messages, `${path} makes a lazy part that does not wait for its messages.`] : messages;
}

/** A sentence for each module of the first page that could show a message before it is loaded. */
export const missingOnFirstPage = (sources: readonly Source[]): readonly string[] =>
  neededFirst(sources).flatMap(problemsIn);
