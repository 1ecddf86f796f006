const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** The first two bytes of everything gzip writes. JSON never begins with them. */
const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Compresses a text; a browser that cannot compress stores it as it is. */
export async function zipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  return 'CompressionStream' in globalThis ? through(bytes, new CompressionStream('gzip')) : bytes;
}

export async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const plain = isZipped(bytes) ? await through(bytes, new DecompressionStream('gzip')) : bytes;
  return new TextDecoder().decode(plain);
}
