/** Run in a page: collects what must never happen. */
const listen = `
if (globalThis.heardFaults !== undefined) return;
const heard = (globalThis.heardFaults = []);
addEventListener('error', ({ message }) => heard.push('Uncaught: ' + message));
addEventListener('unhandledrejection', ({ reason }) => heard.push('Unhandled: ' + reason));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  heard.push('Breach of ' + effectiveDirective + ': ' + blockedURI));
const { error } = console;
console.error = (...said) => {
  heard.push('Console: ' + said.join(' '));
  error.apply(console, said);
};`;

type Evaluate = (script: string) => Promise<unknown>;

/** Listens to the errors of one page after the other. Each is asked before it is left. */
export function createListening(evaluate: Evaluate) {
  const faults: string[] = [];
  const hear = async (): Promise<readonly string[]> => {
    const heard = await evaluate('return globalThis.heardFaults?.splice(0) ?? []');
    faults.push(...(heard as readonly string[]));
    return faults;
  };
  return { hear, listen: () => evaluate(listen) };
}
