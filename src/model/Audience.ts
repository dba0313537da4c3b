/** Who asks: учитель, руководитель, работник СПО, педагог дополнительного образования. */
export type Audience = 'teacher' | 'head' | 'vocational' | 'additional';

/** In the order in which the reader is asked. */
export const AUDIENCES: readonly Audience[] = ['teacher', 'head', 'vocational', 'additional'];
