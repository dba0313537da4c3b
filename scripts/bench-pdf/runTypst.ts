/** Sets the same documents with Typst, native, tags on (its default). */
import { createRequire } from 'node:module';
import { countPages } from './countPages.ts';
import { cpuTime } from './cpuTime.ts';
import { isText, readList } from './readList.ts';

const [, , file = '', fonts = '', home = ''] = process.argv;

interface Compiler {
  readonly pdf: (document: { readonly mainFileContent: string }) => Buffer;
}

const { NodeCompiler } = loadTypst(home);
const sources = readList(file, isText);
const compiler = NodeCompiler.create({ workspace: home, fontArgs: [{ fontPaths: [fonts] }] });
const documents = sources.map((mainFileContent) => {
  const pdf = compiler.pdf({ mainFileContent });
  return { pages: countPages(pdf), bytes: pdf.length };
});
console.log(JSON.stringify({ documents, passes: [cpuTime()] }));

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
  if (!isTypst(loaded)) throw new Error('Typst has no compiler');
  return loaded;
}

function isTypst(loaded: unknown): loaded is Typst {
  return typeof loaded === 'object' && loaded !== null && 'NodeCompiler' in loaded;
}
