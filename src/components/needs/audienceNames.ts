import type { Audience } from '../../model/Audience.ts';

const NAMES: Readonly<Record<Audience, string>> = {
  teacher: 'педагоги',
  head: 'руководители',
  vocational: 'работники среднего профессионального образования',
  additional: 'работники дополнительного образования',
};

/** People in a row: «педагоги, руководители». */
export function audienceNames(audiences: readonly Audience[]): string {
  return audiences.map((audience) => NAMES[audience]).join(', ');
}
