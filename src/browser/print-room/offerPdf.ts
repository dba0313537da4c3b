/** Saves a file, and leaves a link to it in `status` for those whose browser asks first. */
export function offerPdf(status: Element | null, bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.textContent = `Скачать PDF, ${Math.ceil(bytes.length / 1000)} КБ`;
  status?.replaceChildren('Готово. ', link);
  link.click();
}
