/** «акт этот уровень не регулирует», with what of it the act regulates all the same (in the genitive). */
export function unregulatedWords(except: string | null): string {
  const words = 'акт этот уровень не регулирует';
  return except === null ? words : `${words}, кроме ${except}`;
}
