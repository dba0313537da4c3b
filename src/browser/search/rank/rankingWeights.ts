/**
 * Weights of evidence. Chosen on the judged queries so that each can change by a third without harm;
 * `npm run search:eval` measures them.
 */
export const rankingWeights = {
  /** BM25: how soon repetition stops counting, and how much length counts. */
  saturation: 0.6,
  lengthShare: 0.35,
  /** A match in what the record is about. */
  head: 1.1,
  /** What leads into the record says it; what leads into that. */
  parent: 0.5,
  grandparent: 0.25,
  /** The function's main topic is called so; another topic of it. */
  mainTopic: 0.55,
  otherTopic: 0.35,
  /** The query as a whole is what the topic is called. */
  topicBonus: 0.6,
  /** The words stand among the functions of the body; when nothing but the body is asked for. */
  body: 0.85,
  onlyBody: 1.3,
  /** The same when a definition is asked for. */
  definedBody: 0.4,
  level: 0.7,
  /** Some words of a name of several. */
  parts: 0.55,
  /** Outside the territory that is named. */
  elsewhere: 0.2,
} as const;
