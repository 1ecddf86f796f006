import type { FileRefusal } from '#exchange/fileProblem.ts';

/** Deepest nesting that is read; a bundle needs eight levels. A parser or the database may fail on deeper nesting. */
const depthLimit = 32;

const lineOf = (text: string, at: number): number => {
  let line = 1;
  for (let from = text.indexOf('\n'); from >= 0 && from < at; from = text.indexOf('\n', from + 1)) line += 1;
  return line;
};

/** The position where a string that starts at a quote ends, or undefined when the text ends inside it. */
function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return undefined;
}

/**
 * Checks brackets and quotes before anything is parsed. Returns a problem when the nesting is too deep or the text is
 * cut off, otherwise undefined.
 */
function shapeProblem(text: string): FileRefusal | undefined {
  const truncated = (): FileRefusal => ({ type: 'TruncatedFile', line: lineOf(text, text.length) });
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      const end = stringEnd(text, at);
      if (end === undefined) return truncated();
      at = end;
    } else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth > depthLimit) return { type: 'TooDeep', line: lineOf(text, at), limit: depthLimit };
  }
  return depth > 0 ? truncated() : undefined;
}

/** The position of the parser's error, when its message gives one. */
function stumble(text: string, error: unknown): number | undefined {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return at === undefined ? undefined : lineOf(text, Number(at));
}

export type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileRefusal };

/** Parses JSON from an untrusted source: never throws, never nests deeper than `depthLimit`. */
export function parseJson(text: string): Json {
  const problem = shapeProblem(text);
  if (problem !== undefined) return { ok: false, problem };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: { type: 'MalformedJson', line: stumble(text, error) } };
  }
}
