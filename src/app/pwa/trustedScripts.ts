type Policies = {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
};

const ownAddress = (address: string): string => {
  if (new URL(address, document.baseURI).origin === location.origin) return address;
  throw new TypeError('A script of another origin was refused.');
};

/**
 * The page's policy refuses plain strings where a script's address is wanted. This lets our own workers through, and
 * nothing else: markup and script made from text stay refused. Call once, before the first worker is made.
 */
export function trustOwnScripts(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', { createScriptURL: ownAddress });
}
