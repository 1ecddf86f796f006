/**
 * `page`: the program itself, whatever stands after a question mark (links in mails and portals add something there);
 * its own routes stand after the hash, which no worker sees. `below`: a page below it, which does not exist. `other`: a
 * file, or an address that is not ours.
 */
export type Destination = 'page' | 'below' | 'other';

/** Where an address leads that somebody opens. `home` is the program's own, with a slash at its end. */
export function destinationOf(home: URL, { origin, pathname }: URL): Destination {
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return 'other';
  const rest = pathname.slice(home.pathname.length);
  if (rest === '' || rest === 'index.html') return 'page';
  // A dot in the last part means a file: it is left to the network.
  return rest.slice(rest.lastIndexOf('/') + 1).includes('.') ? 'other' : 'below';
}
