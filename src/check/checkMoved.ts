import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { CheckedCorpus } from './CheckedCorpus.ts';
import { createAddressBook } from './createAddressBook.ts';
import { type Fault, toDiagnostic } from './Fault.ts';

const path = 'registry/moved.yml';

/** Every redirect leads to what is there, from what is there no more. */
export function checkMoved(checked: CheckedCorpus): readonly Diagnostic[] {
  const { corpus, registries, unread } = checked;
  const addresses = createAddressBook(checked);
  const places = registries.get(path);
  const leads = (address: string) => addresses.faultOf(...splitAddress(address)) === null;
  return corpus.moved.flatMap(({ from, to }, index) => {
    const at = (field: string) => places?.field([index, field]);
    const file = places?.file ?? path;
    const isThere = leads(from) && !unread.has(splitAddress(from)[0]);
    return [
      ...(leads(to) ? [] : [toDiagnostic(nowhere(to), file, at('to'))]),
      ...(isThere ? [toDiagnostic(stillThere(from), file, at('from'))] : []),
    ];
  });
}

function splitAddress(address: string): [document: string, provision: string | null] {
  const [document = '', provision] = address.split('#');
  return [document, provision ?? null];
}

function nowhere(address: string): Fault {
  return {
    code: 'MOVED_TARGET_MISSING',
    message: `Адреса «${address}», на который ведёт перенаправление, нет.`,
    fix: 'Исправьте to: «документ» или «документ#положение».',
  };
}

function stillThere(address: string): Fault {
  return {
    code: 'MOVED_SOURCE_PRESENT',
    message: `Адрес «${address}» никуда не переехал: он есть.`,
    fix: 'Уберите запись или исправьте from.',
  };
}
