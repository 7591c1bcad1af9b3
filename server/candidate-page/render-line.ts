import type { CandidatePage, HeardMessage, SaidThemselves } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';
import { renderRing } from './render-ring.ts';
import { renderText } from './render-text.ts';
import { capital, longWhen, shortWhen } from './when.ts';

/** Older messages can be unfolded until so many characters are on the page; it has to load fast on a slow phone. */
const mostUnfoldable = 12_000;

/** The way so far, oldest first, with what the candidate said themselves, then what comes: the meeting, the last day to answer, the promise. */
export function renderLine(page: CandidatePage, token: string): Html {
  const texts = pageTexts[page.language];
  return html`<section aria-labelledby="line"><h2 id="line">${texts.line}</h2><ol class="line"><li><b>${texts.applied}</b><br><span class="soft small">${shortWhen(page, page.appliedAt)}</span></li>${renderHappened(page, token)}${renderComing(page)}</ol></section>`;
}

/** A line of what has happened; `text` is what can be unfolded of it. */
type Happened = { readonly at: number; readonly text: string; readonly item: (fits: boolean) => Html };

/** What we have said and what the candidate has, oldest first. */
function renderHappened(page: CandidatePage, token: string): Html[] {
  let room = mostUnfoldable;
  return [...page.heard.map(heardIn(page, token)), ...page.said.map(saidIn(page))]
    .toSorted((one, other) => other.at - one.at)
    .map(({ text, item }) => {
      room -= text.length;
      return item(room > 0 && text !== '');
    })
    .reverse();
}

const heardIn =
  (page: CandidatePage, token: string) =>
  (message: HeardMessage, index: number): Happened => {
    const { thisPage, read, by, purposes, otherPurpose, corrected } = pageTexts[page.language];
    const { at, text, subject, purpose, correctedAt } = message;
    const title = subject ?? (Object.hasOwn(purposes, purpose) ? purposes[purpose] : null) ?? otherPurpose;
    const isLetter = index === 0;
    const channel = message.channel === 'sms' ? by.sms : by.email;
    const item = (fits: boolean) =>
      html`<li>${correctedAt === null ? html`<b>${title}</b>` : html`<s>${title}</s>`}<br><span class="soft small">${shortWhen(page, at)} · ${channel}</span>${
        correctedAt !== null && html`<br><span class="small wrong">${corrected(shortWhen(page, correctedAt))}</span>`
      }${
        !isLetter &&
        fits &&
        html`<details class="small"><summary>${read}<span class="hidden"> ${title}</span></summary><div class="text letter card">${renderText(text, { token, thisPage })}</div></details>`
      }</li>`;
    return { at, text, item };
  };

const saidIn =
  (page: CandidatePage) =>
  (said: SaidThemselves): Happened => {
    const { by, said: words } = pageTexts[page.language];
    const text = said.kind === 'wrote' ? said.text : said.given.map(({ label, value }) => label + value).join('');
    const channel = said.kind === 'wrote' && (by[said.channel as keyof typeof by] ?? by.email);
    const item = (fits: boolean) =>
      html`<li><b>${words[said.kind]}</b><br><span class="soft small">${shortWhen(page, said.at)}${channel && ` · ${channel}`}</span>${
        fits &&
        html`<details class="small"><summary>${words.read}</summary><div class="text letter card">${renderSaid(said)}</div></details>`
      }</li>`;
    return { at: said.at, text, item };
  };

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
