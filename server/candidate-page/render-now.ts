import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts, type PageTexts } from './page-texts.ts';
import { renderCannotCome } from './render-cannot-come.ts';
import { renderRing, renderTick } from './render-ring.ts';
import { capital, longWhen, spanWhen } from './when.ts';

/** Where the application is and what happens next, by when. */
export function renderNow(page: CandidatePage): Html {
  const texts = pageTexts[page.language];
  if (page.standing.kind === 'ended') return renderClosed(texts.ended[page.standing.outcome]);
  if (page.standing.kind === 'withdrawing') return renderClosed(texts.withdrawing);
  if (page.ask !== null && page.promise === null) return html`${renderMeeting(page, texts)}`;
  const toChoose =
    page.times !== null && !page.times.isBooked && page.times.own === null && page.times.slots.length > 0;
  const toDo = toChoose || (page.ask !== null && !page.ask.isAnswered);
  return html`<section class="card" aria-label="${texts.now}">${page.stage !== null && html`<p>${texts.youAreIn} <b>${page.stage}</b></p>`}${renderPromise(page, texts)}${!toDo && html`<p class="soft">${texts.nothingToDo}</p>`}</section>${renderMeeting(page, texts)}`;
}

function renderClosed({ title, means }: { readonly title: string; readonly means: string }): Html {
  return html`<section class="card state">${renderTick(40)}<div><h2>${title}</h2><p>${means}</p></div></section>`;
}

function renderPromise(page: CandidatePage, texts: PageTexts): Html {
  const { promise, now } = page;
  if (promise === null) return html`<h2>${texts.withUs}</h2><p>${texts.hearOnly}</p>`;
  const isLate = promise.due <= now;
  const left = (promise.due - now) / Math.max(1, promise.due - promise.openedAt);
  return html`<div class="state${isLate ? ' late' : ''}">${renderRing(left, 44)}<div><p>${isLate ? texts.late : texts.hearBy}</p><p class="when">${capital(longWhen(page, promise.due))}</p><p class="small">${promise.left}</p>${isLate && html`<p>${texts.lateMeans}</p>`}</div></div>`;
}

function renderMeeting(page: CandidatePage, { meeting: texts }: PageTexts): Html | null {
  const { meeting } = page;
  if (meeting === null) return null;
  const { startsAt, endsAt, place, link } = meeting;
  const isAddress = link !== null && /^https?:\/\/\S+$/i.test(link);
  return html`<section class="card" aria-labelledby="meeting"><h2 id="meeting">${texts.title}</h2><dl><dt>${texts.when}</dt><dd><b>${capital(spanWhen(page, startsAt, endsAt))}</b></dd>${
    place !== null && html`<dt>${texts.where}</dt><dd>${place}</dd>`
  }${link !== null && html`<dt>${texts.link}</dt><dd>${isAddress ? html`<a href="${link}" rel="noreferrer">${link}</a>` : link}</dd>`}</dl>${mustSay(page) && html`<p class="small">${renderCannotCome(page)}</p>`}</section>`;
}

/** Whether the meeting can be neither changed nor called off below: staff booked it, or it is too late. */
const mustSay = ({ times }: CandidatePage) =>
  times === null || (times.own === null && (!times.isBooked || times.changesUntil === null));
