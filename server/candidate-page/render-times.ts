import { formatDateLong, formatTime, zoneCity } from '../../process/calendar/format-instant.ts';
import type { CandidatePage, TimeChoice } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts, type PageTexts } from './page-texts.ts';
import { renderCannotCome } from './render-cannot-come.ts';
import { renderTick } from './render-ring.ts';
import { capital, longWhen, spanWhen } from './when.ts';

type Texts = PageTexts['times'];

/** The times to choose from, what the candidate has chosen, and the way to another one; nothing where there is no choice. */
export function renderTimes(page: CandidatePage, token: string): Html | null {
  const { times: texts } = pageTexts[page.language];
  const { times } = page;
  if (times === null) return null;
  if (times.own !== null) return renderOwn(page, texts, times.own);
  if (times.isBooked) return renderChange(page, token, texts, times);
  return html`<section class="card" id="times" aria-labelledby="choose"><h2 id="choose">${texts.title}</h2>${renderList(page, token, texts, times)}${renderOther(token, texts, times)}</section>`;
}

function renderOwn(
  page: CandidatePage,
  texts: Texts,
  { calledOff, startsAt, endsAt }: NonNullable<TimeChoice['own']>,
): Html {
  const when =
    startsAt !== null && endsAt !== null && html`<p class="when">${capital(spanWhen(page, startsAt, endsAt))}</p>`;
  return html`<section class="card state" id="times">${renderTick(40)}<div><h2>${calledOff ? texts.calledOff : texts.chosen}</h2>${when}<p>${texts.onItsWay}</p></div></section>`;
}

/** What is booked stands above; this is only for whoever wants something else. */
function renderChange(page: CandidatePage, token: string, texts: Texts, times: TimeChoice): Html | null {
  if (times.changesUntil === null) return null;
  return html`<section class="card" id="times" aria-labelledby="change"><h2 id="change">${texts.change}</h2><p>${texts.changeUntil(longWhen(page, times.changesUntil))}</p><details><summary>${texts.changeTime}</summary><div class="text">${renderList(page, token, texts, times)}</div></details><details><summary>${texts.callOff}</summary><div class="text"><p>${texts.callOffMeans}</p><form method="post" action="/c/${token}/call-off#top"><button class="quiet">${texts.callOffYes}</button></form></div></details></section>`;
}

function renderList(page: CandidatePage, token: string, texts: Texts, { slots, isBooked }: TimeChoice): Html {
  if (slots.length === 0)
    return isBooked ? html`<p>${texts.noOther} ${renderCannotCome(page)}</p>` : html`<p>${texts.none}</p>`;
  const places = [...new Set(slots.map(({ place }) => place))];
  // Where it is the same everywhere it is said once.
  const only = places.length === 1 ? (places[0] ?? null) : null;
  const isWide = places.length > 1;
  return html`<form method="post" action="/c/${token}/meeting#top">${only !== null && html`<p>${only}</p>`}${daysOf(
    page,
    slots,
  ).map(
    ({ day, slots: ofDay }) =>
      html`<fieldset class="field"><legend>${capital(day)}</legend><div class="times${isWide && ' wide'}">${ofDay.map((slot) => renderSlot(page, slot, isWide))}</div></fieldset>`,
  )}${page.namesZone && html`<p class="soft small">${texts.zone(zoneCity(page.zone))}</p>`}<button>${isBooked ? texts.changeYes : texts.choose}</button></form>`;
}

function renderSlot({ zone, language }: CandidatePage, slot: TimeChoice['slots'][number], namesPlace: boolean): Html {
  const { id, startsAt, endsAt, place } = slot;
  return html`<label class="time"><input type="radio" name="slot" value="${id}" required><span><b>${formatTime(startsAt, zone, language)}–${formatTime(endsAt, zone, language)}</b>${namesPlace && place !== null && html`<span class="soft small">${place}</span>`}</span></label>`;
}

function daysOf({ language, zone, now }: CandidatePage, slots: TimeChoice['slots']) {
  const days = new Map<string, TimeChoice['slots'][number][]>();
  for (const slot of slots) {
    const day = formatDateLong(slot.startsAt, zone, language, { relativeTo: now });
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }));
}

function renderOther(token: string, texts: Texts, { slots, isOtherAsked }: TimeChoice): Html {
  if (isOtherAsked) return html`<p class="notice">${texts.otherAsked}</p>`;
  const form = html`<form method="post" action="/c/${token}/other-time#top"><div class="field"><label for="wish">${texts.wish}</label><textarea id="wish" name="wish" maxlength="500" rows="2"></textarea></div><button class="quiet">${texts.askOther}</button></form>`;
  return slots.length === 0
    ? form
    : html`<details><summary>${texts.noneSuits}</summary><div class="text">${form}</div></details>`;
}
