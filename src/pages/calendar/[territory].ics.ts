import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/href.ts';
import { loadCorpus } from '../../corpus/loadCorpus.ts';
import { listCalendarPlans } from '../../layers/calendar/listCalendarPlans.ts';
import { indexCorpus } from '../../model/indexCorpus.ts';
import { renderCalendar } from '../../render/ics/renderCalendar.ts';
import { site } from '../../site.ts';

/** Territories with a dated plan: a calendar without entries is none (RFC 5545 §3.6). */
export const getStaticPaths = (() => {
  const plans = listCalendarPlans(loadCorpus().corpus);
  const territories = new Set(plans.map(({ territory }) => territory));
  return [...territories].map((territory) => ({ params: { territory } }));
}) satisfies GetStaticPaths;

/** `calendar/<territory>.ics` */
export const GET: APIRoute = ({ params, site: origin }) => {
  const { corpus } = loadCorpus();
  const index = indexCorpus(corpus);
  const territory = index.territory(params.territory ?? '');
  const plans = listCalendarPlans(corpus).filter((plan) => plan.territory === territory.id);
  const calendar = renderCalendar(plans, {
    name: `Свод. ${territory.names.full}`,
    urlOf: (document, provision) => {
      const path = href(site.provision(document, provision));
      return origin === undefined ? path : new URL(path, origin).href;
    },
    titleOf: (document) => index.document(document).title,
    dayOf: (document) => index.document(document).act.date,
  });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
