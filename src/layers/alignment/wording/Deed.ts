/**
 * Kinds of work that acts tell apart: who develops programmes does not thereby carry them out, monitor them or
 * keep their register. `conduct` is to carry out a thing that is no deed itself («проводит конкурсы»).
 */
export type Deed =
  | 'development'
  | 'conduct'
  | 'monitoring'
  | 'analysis'
  | 'keeping'
  | 'finding'
  | 'removal'
  | 'inclusion'
  | 'provision'
  | 'support'
  | 'teaching'
  | 'coordination'
  | 'involvement'
  | 'spreading'
  | 'rewarding';
