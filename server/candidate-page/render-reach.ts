import { type CandidatePage, type ReachChoice, reachChoices } from './contract.ts';
import { detailsTexts } from './details-texts.ts';
import { rightsTexts } from './rights-texts.ts';
import { html, type Html } from './html.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** Language and channel; a channel without an address that works is not offered. */
export function renderReach(page: CandidatePage, token: string): Html {
  const { reach: texts } = pageTexts[page.language];
  const languages = [
    ['sv', 'Svenska'],
    ['en', 'English'],
  ] as const;
  return html`<section aria-labelledby="reach"><h2 id="reach">${texts.title}</h2>${page.reach.isLost && html`<p class="wrong">${detailsTexts[page.language].lost}</p>`}<form method="post" action="/c/${token}/preferences#top"><div class="field"><label for="language">${texts.language}</label><select id="language" name="language">${languages.map(
    ([value, name]) =>
      html`<option value="${value}" lang="${value}"${value === page.language && html` selected`}>${name}</option>`,
  )}</select></div><input type="hidden" name="was" value="${page.reach.choice ?? ''}">${renderChannels(page, texts)}<button class="quiet">${texts.save}</button></form><p><br><a href="/c/${token}/details">${detailsTexts[page.language].open}</a><br><a href="/c/${token}/data">${rightsTexts[page.language].open}</a></p></section>`;
}

function renderChannels({ reach }: CandidatePage, texts: PageTexts['reach']): Html {
  const { email, mobile, choice } = reach;
  const known = [email, mobile].filter((address) => address !== null).join(' · ');
  if (known === '') return html`<p>${texts.none}</p>`;
  const hint = reach.isUnanswerable && html`<p class="soft small">${texts.unanswerable}</p>`;
  // Where there is nothing but texts that nobody can answer, this is the one place to decline them.
  if (email === null && reach.isUnanswerable)
    return html`<fieldset class="field"><legend>${texts.channel}</legend><p class="soft small">${known}</p>${hint}${(
      [
        ['sms', texts.choices.onlySms],
        ['onlyEmail', texts.noSms],
      ] as const
    ).map(
      ([value, label]) =>
        html`<label class="choice"><input type="radio" name="channel" value="${value}"${(choice === 'onlyEmail') === (value === 'onlyEmail') && html` checked`}>${label}</label>`,
    )}</fieldset>`;
  if (email === null || mobile === null) return html`<p class="soft">${known}</p>`;
  return html`<fieldset class="field"><legend>${texts.channel}</legend><p class="soft small">${known}</p>${hint}${reachChoices.map(
    (value: ReachChoice) =>
      html`<label class="choice"><input type="radio" name="channel" value="${value}"${value === choice && html` checked`}>${texts.choices[value]}</label>`,
  )}</fieldset>`;
}
