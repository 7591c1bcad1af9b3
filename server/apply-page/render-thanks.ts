import type { Language } from '../../process/definition/schema.ts';
import { html } from '../candidate-page/html.ts';
import { renderDocument } from '../candidate-page/render-document.ts';
import { renderTick } from '../candidate-page/render-ring.ts';
import { longWhen } from '../candidate-page/when.ts';
import { applyTexts } from './apply-texts.ts';

export type Thanks = {
  readonly language: Language;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly zone: string;
  readonly now: number;
  /** The first date that will be promised; null where it is not known yet. */
  readonly due: number | null;
  /** The very same form had come in before. */
  readonly isAgain: boolean;
  /** Neither an address nor a number that takes texts was given. */
  readonly isCalled: boolean;
};

/** What an applicant sees afterwards: that it came in, and by when they hear. The same for everybody, whoever has applied before. */
export function renderThanks({ language, jobTitle, organisation, zone, now, due, isAgain, isCalled }: Thanks): string {
  const { thanks: texts } = applyTexts[language];
  return renderDocument(
    language,
    `${texts.title} · ${organisation}`,
    html`<header><p class="soft">${organisation}</p><h1>${texts.title}</h1><p>${jobTitle}</p></header><section class="card state">${renderTick(40)}<div>${
      isAgain && html`<p>${texts.already}</p>`
    }${
      due === null
        ? html`<p>${texts.noDate}</p>`
        : html`<p>${texts.hearBy}</p><p class="when">${longWhen({ language, zone, namesZone: false, now }, due)}</p>`
    }<p>${isCalled ? texts.called : texts.soon}</p><p class="soft">${texts.close}</p></div></section>`,
  );
}
