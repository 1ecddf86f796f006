type Policies = {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
};

const ownAddress = (address: string): string => {
  if (new URL(address, document.baseURI).origin === location.origin) return address;
  throw new TypeError('A script of another origin was refused.');
};

/**
 * The page's policy refuses plain strings as the address of a script. This policy admits our own workers and nothing
 * else; markup and scripts made from text stay refused. Call once, before the first worker is created.
 */
export function trustOwnScripts(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', { createScriptURL: ownAddress });
}
