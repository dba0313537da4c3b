/**
 * Sets the visitor's kept view on the root element before the first paint. The page carries this
 * function's source in its head, so it stands alone: it uses nothing from outside itself.
 * A closed or spoilt store changes nothing: the page keeps its own view.
 */
export function applyPreferences(): void {
  const { dataset } = document.documentElement;
  dataset.script = 'on';
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('svod:view') ?? '{}');
    for (const [name, value] of Object.entries(kept ?? {})) {
      if (/^(theme|size|face|spacing|colours|images)$/.test(name)) dataset[name] = String(value);
    }
  } catch {
    dataset.view = 'own';
  }
}
