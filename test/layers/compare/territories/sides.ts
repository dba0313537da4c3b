import type {
  SideDocument,
  SideHolder,
  SideWording,
  TerritorySide,
} from '../../../../src/layers/compare/territories/TerritorySide.ts';

/** Small sides of a comparison, so that a test states only what it is about. */

export function side(id: string, parts: Partial<TerritorySide> = {}): TerritorySide {
  const silences = { unregulatedLevels: [], unprovided: { documents: [], levels: [] } };
  return { id, name: id, documents: [], wordings: [], lapsed: [], ...silences, ...parts };
}

export function paper(id: string, rest: Partial<SideDocument> = {}): SideDocument {
  return { id, kind: 'regulation', title: id, brief: id, missing: null, ...rest };
}

export function wording(
  group: string | null,
  text: string,
  holders: readonly SideHolder[] = [holder('ЦНППМ', 'a1#p1')],
  topic = { id: 'mentoring', name: 'Наставничество', place: 0 },
): SideWording {
  return { group, topic, text, names: [], holders };
}

/** A regional body charged by provisions, «document#provision». */
export function holder(body: string, ...addresses: readonly string[]): SideHolder {
  const places = addresses.map((address) => {
    const [document = '', provision = ''] = address.split('#');
    return { document, provision, words: provision };
  });
  return { body, level: 'regional', places };
}
