import { spawn } from 'node:child_process';

/** The prompts of `age`, each answered with the same passphrase. It asks at a terminal only, so `script` gives it one. */
export function runAge(args: readonly string[], passphrase: string): Promise<{ code: number; said: string }> {
  const quoted = args.map((arg) => `'${arg}'`).join(' ');
  const child = spawn('script', ['-qefc', `age ${quoted}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  let answered = 0;
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
    const asked = said.match(/passphrase[^\n]*: /gi)?.length ?? 0;
    for (; answered < asked; answered += 1) child.stdin.write(`${passphrase}\n`);
  });
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle({ code: code ?? 1, said }));
  });
}
