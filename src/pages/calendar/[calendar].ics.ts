import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/href.ts';
import { loadCalendarPlans } from '../../corpus/loadCalendarPlans.ts';
import { loadCorpus } from '../../corpus/loadCorpus.ts';
import { listSubscriptions, type Subscription } from '../../layers/calendar/listSubscriptions.ts';
import { AUDIENCES } from '../../layers/calendar/audiencesOf.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import { renderCalendar } from '../../render/ics/renderCalendar.ts';
import { site } from '../../site.ts';
import { siteName } from '../../text/siteName.ts';

/** `calendar/<territory>.ics` and `calendar/<territory>-<audience>.ics` */
export const getStaticPaths = (() =>
  listSubscriptions(loadCalendarPlans(loadCorpus().corpus)).map((subscription) => ({
    params: { calendar: subscription.id },
    props: { subscription },
  }))) satisfies GetStaticPaths;

interface Props {
  readonly subscription: Subscription;
}

export const GET: APIRoute<Props> = ({ props, site: origin }) => {
  const { territory, audience, plans } = props.subscription;
  const index = indexCorpus(loadCorpus().corpus);
  const { full } = index.territory(territory).names;
  const calendar = renderCalendar(plans, {
    name: `${siteName}. ${full}${audience === null ? '' : `: ${AUDIENCES[audience]}`}`,
    urlOf: (document, provision) =>
      origin === undefined ? null : new URL(href(site.provision(document, provision)), origin).href,
    titleOf: (document) => index.document(document).title,
    dayOf: (document) => index.document(document).act.date,
  });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
