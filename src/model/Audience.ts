/** Who asks: учитель, руководитель, работник СПО, педагог дополнительного образования. */
export type Audience = 'teacher' | 'head' | 'vocational' | 'additional';
