import type { CandidatePage, HeardMessage, SaidThemselves } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderRing } from './render-ring.ts';
import { renderText } from './render-text.ts';
import { rightsTexts } from './rights-texts.ts';
import type { WhatIsRead } from './what-is-read.ts';
import { capital, longWhen, shortWhen } from './when.ts';

/** The way so far, oldest first, with what the candidate said themselves, then what comes: the meeting, the last day to answer, the promise. */
export function renderLine(page: CandidatePage, token: string, read: WhatIsRead): Html {
  const texts = pageTexts[page.language];
  return html`<section aria-labelledby="line"><h2 id="line">${texts.line}</h2>${
    read.hasMore &&
    html`<p class="small">${texts.more} <a href="/c/${token}/data">${rightsTexts[page.language].title}</a>.</p>`
  }<ol class="line"><li><b>${texts.applied}</b><br><span class="soft small">${shortWhen(page, page.appliedAt)}</span></li>${renderHappened(page, token, read)}${renderComing(page)}</ol></section>`;
}

/** What we have said and what the candidate has, oldest first. */
function renderHappened(page: CandidatePage, token: string, { all, letters }: WhatIsRead): Html[] {
  const heard = page.heard.map((one) => ({
    at: one.at,
    item: renderHeard(page, token, { message: one, unfolds: all.has(one) && !letters.includes(one) }),
  }));
  const said = page.said.map((one) => ({ at: one.at, item: renderOwn(page, one, all.has(one)) }));
  return [...heard, ...said]
    .toSorted((one, other) => other.at - one.at)
    .map(({ item }) => item)
    .reverse();
}

type Heard = { readonly message: HeardMessage; readonly unfolds: boolean };

function renderHeard(page: CandidatePage, token: string, { message, unfolds }: Heard): Html {
  const { thisPage, read, by, purposes, otherPurpose, corrected } = pageTexts[page.language];
  const { at, text, subject, purpose, correctedAt } = message;
  const title = subject ?? (Object.hasOwn(purposes, purpose) ? purposes[purpose] : null) ?? otherPurpose;
  const channel = message.channel === 'sms' ? by.sms : by.email;
  return html`<li>${correctedAt === null ? html`<b>${title}</b>` : html`<s>${title}</s>`}<br><span class="soft small">${shortWhen(page, at)} · ${channel}</span>${
    correctedAt !== null && html`<br><span class="small wrong">${corrected(shortWhen(page, correctedAt))}</span>`
  }${
    unfolds &&
    html`<details class="small"><summary>${read}<span class="hidden"> ${title}</span></summary><div class="text letter card">${renderText(text, { token, thisPage })}</div></details>`
  }</li>`;
}

function renderOwn(page: CandidatePage, said: SaidThemselves, unfolds: boolean): Html {
  const { by, said: words } = pageTexts[page.language];
  const channel = said.kind === 'wrote' && (by[said.channel as keyof typeof by] ?? by.email);
  return html`<li><b>${words[said.kind]}</b><br><span class="soft small">${shortWhen(page, said.at)}${channel && ` · ${channel}`}</span>${
    unfolds &&
    html`<details class="small"><summary>${words.read}</summary><div class="text letter card">${renderSaid(said)}</div></details>`
  }</li>`;
}

/** Word for word. */
function renderSaid(said: SaidThemselves): Html {
  if (said.kind === 'wrote') return html`<p>${said.text}</p>`;
  return html`${said.given.map(({ label, value }) => html`<p><b>${label}</b><br>${value}</p>`)}`;
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
