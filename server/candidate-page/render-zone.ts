import { formatTime } from '../../process/calendar/format-instant.ts';
import type { CandidateDetails } from './details-contract.ts';
import { detailsTexts } from './details-texts.ts';
import { html, type Html } from './html.ts';

/** Every zone with its present time, by continent; the browser of whoever has no script cannot tell us its own. */
export function renderZone({ language, zone, now }: CandidateDetails, token: string): Html {
  const { title, label, means, save } = detailsTexts[language].zone;
  const groups = Map.groupBy(zonesWith(zone), (name) => name.split('/')[0] ?? '');
  return html`<section class="card" aria-labelledby="zone-title"><h2 id="zone-title">${title}</h2><form method="post" action="/c/${token}/preferences"><input type="hidden" name="back" value="details"><div class="field"><label for="zone">${label}</label><select id="zone" name="zone">${[
    ...groups,
  ].map(
    ([continent, names]) =>
      html`<optgroup label="${continent}">${names.map(
        (name) =>
          html`<option value="${name}"${name === zone && html` selected`}>${cityOf(name)} ${formatTime(now, name, language)}</option>`,
      )}</optgroup>`,
  )}</select><p class="soft small">${means}</p></div><button class="quiet">${save}</button></form></section>`;
}

function zonesWith(own: string): string[] {
  const known = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
  return known.includes(own) ? known : [own, ...known];
}

const cityOf = (zone: string) => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');
