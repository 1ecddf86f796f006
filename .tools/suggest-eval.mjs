import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withHouse } from './house.mjs';
import { crossed, untaught } from './suggest-eval.figures.mjs';
import { readLabelled, textOf, UnusableFile } from './suggest-eval.rows.mjs';

const modules = [
  'src/domain/codebook/componentCode.ts',
  'src/codebook/shipped.ts',
  ...['lexicons.ts', 'suggester.ts', 'learned.ts'].map((file) => `src/codebook/suggest/${file}`),
];

async function main() {
  const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const cross = process.argv.includes('--cross');
  if (files.length !== 1) throw new UnusableFile('Usage: npm run suggest:eval -- [--cross] file.csv');
  // npm runs in the project's folder, but the file's path is relative to where npm was called.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), files[0]);
  const bytes = await readFile(path).catch((error) => {
    throw new UnusableFile(`${path} cannot be read: ${error.code ?? error.message}`);
  });
  const figures = await withHouse(modules, (house) => {
    const rows = readLabelled(textOf(bytes), house.parseFullCode);
    return (cross ? crossed : untaught)(rows, house);
  });
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof UnusableFile ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
