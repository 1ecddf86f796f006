/** The parts of an ICU message in which a translation must agree with its reference. */
export type MessageParts = {
  /** Names of the values that the message takes. */
  readonly values: ReadonlySet<string>;
  /** Names of its rich-text tags. */
  readonly tags: ReadonlySet<string>;
  /** The message with each piece of plain text changed. */
  readonly text: string;
};

type Reading = {
  readonly message: string;
  at: number;
  readonly values: Set<string>;
  readonly tags: Set<string>;
  readonly change: (literal: string) => string;
};

const branching = new Set(['plural', 'select', 'selectordinal']);

function upTo(reading: Reading, stops: string): string {
  const from = reading.at;
  while (reading.at < reading.message.length && !stops.includes(reading.message.charAt(reading.at)))
    reading.at += 1;
  return reading.message.slice(from, reading.at);
}

/** Reads from after `{` to after its `}`: a value, with its branches if it selects among texts. */
function readValue(reading: Reading): string {
  const from = reading.at;
  reading.values.add(upTo(reading, ',}').trim());
  let read = reading.message.slice(from, reading.at);
  if (reading.message.charAt(reading.at) === ',') {
    reading.at += 1;
    const type = upTo(reading, ',}');
    read += `,${type}`;
    read += branching.has(type.trim()) ? readBranches(reading) : upTo(reading, '}');
  }
  reading.at += 1;
  return `{${read}}`;
}

function readBranches(reading: Reading): string {
  let read = '';
  for (;;) {
    read += upTo(reading, '{}');
    if (reading.message.charAt(reading.at) !== '{') return read;
    reading.at += 1;
    read += `{${readText(reading)}}`;
    reading.at += 1;
  }
}

/** Reads plain text, values and tags, up to the end of the message or the `}` of the enclosing branch. */
function readText(reading: Reading): string {
  let read = '';
  while (reading.at < reading.message.length && reading.message.charAt(reading.at) !== '}') {
    const tag = /^<\/?([a-zA-Z]+)>/.exec(reading.message.slice(reading.at));
    if (tag !== null) {
      reading.tags.add(tag[1] ?? '');
      reading.at += tag[0].length;
      read += tag[0];
    } else if (reading.message.charAt(reading.at) === '{') {
      reading.at += 1;
      read += readValue(reading);
    } else {
      const first = reading.message.charAt(reading.at);
      reading.at += 1;
      read += reading.change(first + upTo(reading, '{}<'));
    }
  }
  return read;
}

/** Parses an ICU message. Does not support quoted braces, which our messages do not use. Never throws. */
export function partsOf(message: string, change: (literal: string) => string = (same) => same): MessageParts {
  const reading: Reading = { message, at: 0, values: new Set(), tags: new Set(), change };
  const text = readText(reading);
  return { values: reading.values, tags: reading.tags, text };
}
