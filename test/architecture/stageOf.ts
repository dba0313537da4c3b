/** The stage a source below `src` belongs to: its folder, `render/pdf` for a renderer, or the file's own name. */
export function stageOf(path: string): string | null {
  const [root, folder = '', inner = ''] = path.split('/');
  if (root !== 'src') return null;
  return folder === 'render' ? `render/${inner}` : folder;
}

/** The same for a line of the table: `render` for every renderer. */
export function lineOf(stage: string): string {
  return stage.startsWith('render/') ? 'render' : stage;
}
