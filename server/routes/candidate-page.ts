import { readCandidateToken } from '../../activities/candidate-link.ts';
import type { Response } from 'express';
import { formatInstantLong } from '../../process/calendar/format-instant.ts';
import type { State } from '../../process/interpreter/contract.ts';
import { escape, renderPage } from '../candidate-page/render-page.ts';
import { routes } from '../contract/routes.ts';
import { isLanguage } from '../http/language-of.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { answerQuestions } from '../use-cases/answer-questions.ts';
import { changeCandidate } from '../use-cases/change-candidate.ts';
import { loadVersion } from '../use-cases/load-versions.ts';
import { nudge, storeSignal } from '../use-cases/send-signal.ts';

const by = { kind: 'candidate' } as const;

/** The candidate's page: HTML and forms, and nothing on it that no accepted message has said (G7). */
export function serveCandidatePage(serve: Serve, parts: Parts): void {
  const { database, environment } = parts;

  async function find(token: string) {
    const pageKey = readCandidateToken(token, environment.secret);
    if (pageKey === null) return null;
    const found = await database.application.findUnique({
      where: { pageKey },
      include: { candidate: true, job: true },
    });
    return found && found.candidate.erasedAt === null ? found : null;
  }
  type Found = NonNullable<Awaited<ReturnType<typeof find>>>;
  const isOpen = ({ status }: Found) => status === 'new' || status === 'active';

  function show(response: Response, language: 'sv' | 'en', title: string, body: string, status = 200): undefined {
    response.status(status).set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
    response.type('html').send(renderPage(language, title, body));
    return undefined;
  }
  function lost(response: Response, language: 'sv' | 'en'): undefined {
    const title = language === 'sv' ? 'Länken fungerar inte' : 'The link does not work';
    const text =
      language === 'sv'
        ? 'Använd länken i det senaste meddelandet från oss.'
        : 'Use the link in our latest message to you.';
    return show(response, language, title, `<h1>${title}</h1><p>${text}</p>`, 404);
  }

  serve(routes.showCandidatePage, async ({ params: { token }, language, response }) => {
    const found = await find(token);
    if (!found) return lost(response, language);
    const own = found.candidate.language === 'en' ? 'en' : 'sv';
    const say = (sv: string, en: string) => (own === 'sv' ? sv : en);
    const { definition } = await loadVersion(database, found.versionId);
    const heard = await database.message.findMany({
      where: { applicationId: found.id, acceptedAt: { not: null } },
      orderBy: { acceptedAt: 'desc' },
      take: 20,
    });
    const told = await database.toldDate.findFirst({
      where: { obligation: { applicationId: found.id, status: 'open' } },
      orderBy: { toldAt: 'desc' },
    });
    const letter = heard[0];
    const state = found.state as unknown as State | null;
    const step = state ? definition.steps[state.stepId] : undefined;
    const action = (name: string) => `action="/c/${escape(token)}/${name}"`;
    const ask =
      state?.step.kind === 'ask' &&
      step?.kind === 'ask' &&
      heard.some(({ messageKey }) => messageKey === (state.step as { messageKey: string }).messageKey)
        ? `<h2>${say('Frågor till dig', 'Questions for you')}</h2><form method="post" ${action('answer')}>${Object.entries(
            step.questions,
          )
            .map(([id, question]) => {
              const label = `<label for="q-${id}">${escape(question.label[own] ?? question.label.sv ?? question.label.en ?? id)}</label>`;
              const attributes = `id="q-${id}" name="${id}"${question.required || id === step.decides ? ' required' : ''}`;
              const options =
                question.kind === 'boolean'
                  ? { yes: say('Ja', 'Yes'), no: say('Nej', 'No') }
                  : Object.fromEntries(
                      Object.entries(question.options ?? {}).map(([key, name]) => [
                        key,
                        name[own] ?? name.sv ?? name.en ?? key,
                      ]),
                    );
              if (question.kind === 'boolean' || question.kind === 'choice')
                return `${label}<select ${attributes}><option value=""></option>${Object.entries(options)
                  .map(([key, name]) => `<option value="${key}">${escape(name)}</option>`)
                  .join('')}</select>`;
              return `${label}<input type="${question.kind}" ${attributes}>`;
            })
            .join('')}<button>${say('Skicka svar', 'Send answers')}</button></form>`
        : '';
    const line = [...heard].reverse().map((message, index, all) => {
      const when = formatInstantLong(message.acceptedAt?.getTime() ?? 0, found.job.zone, own);
      return `<li${index === all.length - 1 ? ' class="here"' : ''}>${escape(message.subject ?? definition.texts[message.textId]?.name ?? '')}<br><span class="soft">${escape(when)}</span></li>`;
    });
    const option = (value: string, name: string, chosen: string) =>
      `<option value="${value}"${value === chosen ? ' selected' : ''}>${name}</option>`;
    return show(
      response,
      own,
      found.job.title,
      `<p class="soft">${escape(found.candidate.firstName)}</p><h1>${escape(found.job.title)}</h1>${
        told
          ? `<p><strong>${say('Du hör av oss senast', 'You will hear from us by')} ${escape(formatInstantLong(told.due.getTime(), found.job.zone, own))}.</strong></p>`
          : ''
      }<ol><li>${say('Ansökan mottagen', 'Application received')}</li>${line.join('')}</ol>${letter?.text ? `<h2>${say('Senaste beskedet', 'Latest message')}</h2><blockquote>${escape(letter.text)}</blockquote>` : ''}${ask}
<h2>${say('Språk och kanal', 'Language and channel')}</h2><form method="post" ${action('preferences')}><label for="l">${say('Språk', 'Language')}</label><select id="l" name="language">${option('sv', 'Svenska', own)}${option('en', 'English', own)}</select><label for="c">${say('Kanal', 'Channel')}</label><select id="c" name="channel">${option('email', say('E-post', 'Email'), found.candidate.channel)}${option('sms', 'SMS', found.candidate.channel)}</select><button>${say('Spara', 'Save')}</button></form>
${isOpen(found) ? `<h2>${say('Ta tillbaka ansökan', 'Withdraw')}</h2><form method="post" ${action('withdraw')}><button>${say('Ta tillbaka min ansökan …', 'Withdraw my application …')}</button></form>` : ''}`,
    );
  });

  serve(
    routes.answerOnCandidatePage,
    async ({ params: { token }, body, language, newId, response }) => {
      const found = await find(token);
      if (!found || found.stepId === null || found.visit === null) return lost(response, language);
      const { id: applicationId, organisationId, stepId, visit } = found;
      await answerQuestions(parts, {
        organisationId,
        applicationId,
        stepId,
        visit,
        answers: body,
        by,
        signalId: newId('signal'),
      });
      response.redirect(303, `/c/${token}`);
      return undefined;
    },
    { body: 'form' },
  );

  serve(
    routes.withdrawOnCandidatePage,
    async ({ params: { token }, body, language, newId, response }) => {
      const found = await find(token);
      if (!found) return lost(response, language);
      const own = found.candidate.language === 'en' ? 'en' : 'sv';
      if (body['confirm'] !== 'yes') {
        const title = own === 'sv' ? 'Ta tillbaka ansökan?' : 'Withdraw the application?';
        return show(
          response,
          own,
          title,
          `<h1>${title}</h1><form method="post" action="/c/${escape(token)}/withdraw"><input type="hidden" name="confirm" value="yes"><button>${own === 'sv' ? 'Ja, ta tillbaka den' : 'Yes, withdraw it'}</button></form><p><a href="/c/${escape(token)}">${own === 'sv' ? 'Nej, tillbaka' : 'No, go back'}</a></p>`,
        );
      }
      const pending = await database.signal.findFirst({
        where: { applicationId: found.id, kind: 'withdrawn', refusedAt: null },
      });
      if (isOpen(found) && !pending) {
        const signal = { id: newId('signal'), organisationId: found.organisationId, applicationId: found.id };
        await database.$transaction((transaction) =>
          storeSignal(transaction, { ...signal, kind: 'withdrawn', payload: {}, by }),
        );
        nudge(parts);
      }
      response.redirect(303, `/c/${token}`);
      return undefined;
    },
    { body: 'form' },
  );

  serve(
    routes.choosePreferences,
    async ({ params: { token }, body: { language: wanted, channel }, language, response }) => {
      const found = await find(token);
      if (!found) return lost(response, language);
      await changeCandidate(parts, { organisationId: found.organisationId, by }, found.candidateId, {
        ...(isLanguage(wanted) ? { language: wanted } : {}),
        ...(channel === 'email' || channel === 'sms' ? { channel } : {}),
      });
      response.redirect(303, `/c/${token}`);
      return undefined;
    },
    { body: 'form' },
  );
}
