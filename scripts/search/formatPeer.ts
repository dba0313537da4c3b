import { median } from './median.ts';
import type { CostSummary } from './summariseCosts.ts';
import type { PagefindCost } from './weighPagefind.ts';

/** The bytes of a first query as a ratio to the peer's, and how often the peer is silent. */
export function formatPeer({ wire }: CostSummary, { bytes, unanswered }: PagefindCost): string {
  const peer = { median: median(bytes) / 1000, worst: Math.max(...bytes) / 1000 };
  const ratio = (wire.median / peer.median).toFixed(2);
  return [
    `stock Pagefind over the documents of this site, KB: median ${peer.median.toFixed(0)}, worst ${peer.worst.toFixed(0)}; ours is ${ratio} of it`,
    `  it finds nothing for ${unanswered} of ${bytes.length} queries`,
  ].join('\n');
}
