/** Sets the same documents with Typst, native, tags on (its default). */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { cpuTime } from './cpuTime.ts';
import { readList } from './readList.ts';

const [, , file = '', fonts = '', home = ''] = process.argv;

interface Compiler {
  readonly pdf: (document: { readonly mainFileContent: string }) => Buffer;
}

const { NodeCompiler } = loadTypst(home);
const sources = readList(file, z.string());
const compiler = NodeCompiler.create({ workspace: home, fontArgs: [{ fontPaths: [fonts] }] });
let bytes = 0;
let pages = 0;
for (const mainFileContent of sources) {
  const pdf = compiler.pdf({ mainFileContent });
  bytes += pdf.length;
  pages += pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
console.log(JSON.stringify({ pages, bytes, passes: [cpuTime()] }));

/** What the bench uses of the package. */
interface Typst {
  readonly NodeCompiler: {
    readonly create: (options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }) => Compiler;
  };
}

function loadTypst(folder: string): Typst {
  const loaded: unknown = createRequire(`${folder}/`)('@myriaddreamin/typst-ts-node-compiler');
  return z.custom<Typst>().parse(loaded);
}
