/** Sets the same documents with Typst, native, tags on (its default). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpuTime } from './cpuTime.ts';

const [, , file = '', fonts = '', home = ''] = process.argv;

interface Compiler {
  readonly pdf: (document: { readonly mainFileContent: string }) => Buffer;
}

const { NodeCompiler } = loadTypst(home);
const sources: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
const compiler = NodeCompiler.create({ workspace: home, fontArgs: [{ fontPaths: [fonts] }] });
let bytes = 0;
let pages = 0;
for (const mainFileContent of sources) {
  const pdf = compiler.pdf({ mainFileContent });
  bytes += pdf.length;
  pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
console.log(JSON.stringify({ pages, bytes, passes: [cpuTime()] }));

function loadTypst(folder: string): {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }) => Compiler;
  };
} {
  return createRequire(`${folder}/`)('@myriaddreamin/typst-ts-node-compiler');
}
