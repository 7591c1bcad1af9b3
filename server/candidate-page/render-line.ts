import type { CandidatePage, HeardMessage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderRing } from './render-ring.ts';
import { renderText } from './render-text.ts';
import { capital, longWhen, shortWhen } from './when.ts';

/** Older messages can be unfolded until so many characters are on the page; it has to load fast on a slow phone. */
const mostUnfoldable = 12_000;

/** The way so far, oldest first, then what comes: the meeting, the last day to answer, the promise. */
export function renderLine(page: CandidatePage, token: string): Html {
  const texts = pageTexts[page.language];
  return html`<section aria-labelledby="line"><h2 id="line">${texts.line}</h2><ol class="line"><li><b>${texts.applied}</b><br><span class="soft small">${shortWhen(page, page.appliedAt)}</span></li>${renderHeard(page, token)}${renderComing(page)}</ol></section>`;
}

function renderHeard(page: CandidatePage, token: string): Html[] {
  const { thisPage, read, by, purposes, otherPurpose, corrected } = pageTexts[page.language];
  let room = mostUnfoldable;
  const items = page.heard.map((message: HeardMessage, index) => {
    const title =
      message.subject ?? (Object.hasOwn(purposes, message.purpose) ? purposes[message.purpose] : otherPurpose);
    room -= message.text.length;
    const isLetter = index === 0;
    const channel = message.channel === 'sms' ? by.sms : by.email;
    return html`<li>${message.correctedAt === null ? html`<b>${title ?? otherPurpose}</b>` : html`<s>${title ?? otherPurpose}</s>`}<br><span class="soft small">${shortWhen(page, message.at)} · ${channel}</span>${
      message.correctedAt !== null &&
      html`<br><span class="small wrong">${corrected(shortWhen(page, message.correctedAt))}</span>`
    }${
      !isLetter &&
      room > 0 &&
      message.text !== '' &&
      html`<details class="small"><summary>${read}<span class="hidden"> ${title ?? ''}</span></summary><div class="text letter card">${renderText(message.text, { token, thisPage })}</div></details>`
    }</li>`;
  });
  return items.reverse();
}

function renderComing(page: CandidatePage): Html[] {
  const texts = pageTexts[page.language];
  const { meeting, ask, promise, now } = page;
  const coming: { at: number; item: Html }[] = [];
  const add = (at: number, title: string) =>
    coming.push({
      at,
      item: html`<li class="next"><b>${title}</b><br><span class="soft small">${capital(longWhen(page, at))}</span></li>`,
    });
  if (meeting) add(meeting.startsAt, texts.meeting.title);
  if (ask && !ask.isAnswered && ask.deadline !== null) add(ask.deadline, texts.ask.title);
  if (promise)
    coming.push({
      at: promise.due,
      item: html`<li class="ring">${renderRing((promise.due - now) / Math.max(1, promise.due - promise.openedAt), 21)}<b>${promise.due > now ? texts.hearBy : texts.late}</b><br><span class="soft small">${capital(longWhen(page, promise.due))} · ${promise.left}</span></li>`,
    });
  return coming.sort((one, other) => one.at - other.at).map(({ item }) => item);
}
