/**
 * This machine only, unless HOST says otherwise: in a hall, everybody on the Wi-Fi could open the program.
 *
 * @param {{ readonly HOST?: string }} environment
 */
export const hostOf = ({ HOST }) => (HOST === undefined || HOST === '' ? '127.0.0.1' : HOST);

/** How the address is written on this machine. */
export const nameOf = (host) => (host === '127.0.0.1' || isForAll(host) ? 'localhost' : host);

export const isForAll = (host) => host === '0.0.0.0' || host === '::';

/** @param {{ readonly PORT?: string }} environment */
export const wantedPort = ({ PORT }) => Number(PORT ?? 4173);

/** What another port means to people. */
export const newPortWarning = (wanted, port) => `  Port ${wanted} is taken, so the program is at port ${port}.
  This is another address: words written at http://localhost:${wanted}/ are not seen here.
  Free port ${wanted} and start again to find them.`;
