import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { OwnApplication, OwnData } from '../use-cases/own-data/contract.ts';
import { html, type Html, type Part } from './html.ts';
import { ownDataTexts } from './own-data-texts.ts';
import { renderDocument } from './render-document.ts';
import { rightsTexts } from './rights-texts.ts';

type Shown = {
  /** The address under which it can be read now. */
  readonly here: string;
  /** Where all of it can be asked to be erased, without another code. */
  readonly deletion: string;
  readonly zone: string;
};

/** Everything that is held about somebody, to be read, printed and kept. */
export function renderOwnData(data: OwnData, { here, deletion, zone }: Shown): string {
  const texts = ownDataTexts[data.language];
  const at = (instant: string) => formatInstant(Date.parse(instant), zone, data.language, {});
  return renderDocument(
    data.language,
    `${texts.title} · ${data.organisation}`,
    html`<header><p class="soft">${data.organisation}</p><h1>${texts.title}</h1><p>${texts.made(at(data.madeAt), data.organisation)} ${texts.until}</p><p class="acts"><a class="button" href="${here}/file" download>${texts.file}</a> <a class="button quiet" href="${deletion}">${rightsTexts[data.language].deletion.ask}</a></p></header>${renderPerson(data, at)}${data.applications.map(
      (application) => renderApplication(application, { data, at, here }),
    )}`,
  );
}

type At = (instant: string) => string;

function renderPerson({ person, language }: OwnData, at: At): Html {
  const { labels, surveys, person: title } = ownDataTexts[language];
  const declines = [
    person.declinesEmail && labels.email,
    person.declinesSms && 'SMS',
    person.declinesSurveys && surveys,
  ].filter((one) => one !== false);
  const facts: [string, string | null][] = [
    [labels.name, `${person.firstName} ${person.lastName}`.trim()],
    [labels.email, person.email],
    [labels.phone, person.phone],
    [labels.language, person.language],
    [labels.channel, person.channel],
    [labels.declines, declines.join(', ') || null],
    [labels.zone, person.zone],
    [labels.knownSince, at(person.knownSince)],
  ];
  return html`<section class="card" aria-labelledby="person"><h2 id="person">${title}</h2>${renderFacts(facts)}</section>`;
}

function renderFacts(facts: readonly (readonly [string, string | null])[]): Html {
  return html`<dl>${facts.map(([label, value]) => value !== null && html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

type Inside = { readonly data: OwnData; readonly at: At; readonly here: string };

function renderApplication(application: OwnApplication, { data, at, here }: Inside): Html {
  const texts = ownDataTexts[data.language];
  const { given, consent, answers, messages, replies, documents, promises, meetings, log, source } = application;
  const part = (title: string, items: readonly Part[]) => items.length > 0 && html`<h3>${title}</h3>${items}`;
  const from = (addedBy: string) => (addedBy === 'candidate' ? '' : ` · ${texts.us}`);
  const facts = [...(source === null ? [] : [[texts.labels.source, source] as const])];
  return html`<section><h2>${application.job}</h2><p class="soft">${texts.applied(at(application.appliedAt))}</p>${facts.length > 0 && renderFacts(facts)}${
    given.length > 0 && part(texts.given, [renderFacts(given.map(({ label, value }) => [label, value] as const))])
  }${consent && part(texts.consent, [renderText(at(consent.at), consent.text)])}${part(
    texts.answers,
    answers.map(
      (one) =>
        html`<p class="soft small">${at(one.at)}${one.enteredBy !== 'candidate' && ` · ${texts.entered}`}</p>${renderFacts(one.given.map(({ label, value }) => [label, value] as const))}`,
    ),
  )}${part(
    texts.messages,
    messages.map((one) => renderText(`${at(one.at)} · ${one.channel}`, one.text, one.subject)),
  )}${part(
    texts.replies,
    replies.map((one) => renderText(`${at(one.at)} · ${one.from || texts.onPage}`, one.text, one.subject)),
  )}${part(
    texts.documents,
    documents.map(
      (one) =>
        html`<p><a href="${here}/documents/${one.id}">${one.fileName}</a> <span class="soft small">${at(one.at)}${from(one.addedBy)}</span></p>`,
    ),
  )}${part(
    texts.promises,
    promises.map((one) => html`<p>${at(one.due)} <span class="soft small">${texts.told(at(one.toldAt))}</span></p>`),
  )}${part(
    texts.meetings,
    meetings.map((one) => html`<p>${at(one.startsAt)}${one.place !== null && ` · ${one.place}`}</p>`),
  )}${renderJudged(application, { data, at, here })}${renderSurvey(application, { data, at, here })}${part(
    texts.log,
    log.map((one) => html`<p class="small">${at(one.at)} · ${texts.by[one.by as keyof typeof texts.by] ?? one.by}</p>`),
  )}${log.length > 0 && html`<p class="soft small">${texts.logMeans}</p>`}</section>`;
}

function renderSurvey({ survey }: OwnApplication, { data, at }: Inside): Html | null {
  if (survey === null) return null;
  const texts = ownDataTexts[data.language];
  const facts = survey.given.map(({ label, value }) => [label, value] as const);
  return html`<h3>${texts.survey}</h3>${survey.askedAt !== null && html`<p class="small">${texts.asked(at(survey.askedAt))}</p>`}${facts.length > 0 && renderFacts(facts)}`;
}

function renderText(about: string, text: string, subject: string | null = null): Html {
  return html`<article class="card letter"><p class="soft small">${about}</p>${subject !== null && html`<p><b>${subject}</b></p>`}<p>${text}</p></article>`;
}

function renderJudged({ decisions, assessments, notes, moreAfterAnswer }: OwnApplication, { data, at }: Inside): Html {
  const texts = ownDataTexts[data.language];
  const drafted = (isDraft: boolean) => (isDraft ? ` · ${texts.draft}` : '');
  return html`${decisions.length > 0 && html`<h3>${texts.decisions}</h3>`}${decisions.map(
    (one) =>
      html`<article class="card letter"><p class="soft small">${at(one.at)} · ${one.stage}</p><p><b>${one.choice}</b></p>${one.reason !== null && html`<p>${texts.reason}: ${one.reason}</p>`}${one.feedback !== null && html`<p>${one.feedback}</p>`}${one.brought.length > 0 && renderFacts(one.brought.map(({ label, value }) => [label, value] as const))}</article>`,
  )}${assessments.length > 0 && html`<h3>${texts.assessments}</h3>`}${assessments.map(
    (one) =>
      html`<article class="card letter"><p class="soft small">${at(one.at)} · ${one.stage}${drafted(one.isDraft)}</p>${one.competencies.map(
        ({ name, level, evidence }) =>
          html`<p><b>${name}</b>: ${level === null ? texts.notAssessed : texts.level(level)}</p>${evidence.length > 0 && html`<ul>${evidence.map((words) => html`<li>${words}</li>`)}</ul>`}`,
      )}${one.note !== '' && html`<p>${one.note}</p>`}</article>`,
  )}${notes.length > 0 && html`<h3>${texts.notes}</h3>`}${notes.map((one) => renderText(at(one.at) + drafted(one.isDraft), one.text))}${
    moreAfterAnswer && html`<p class="notice">${texts.more}</p>`
  }`;
}
