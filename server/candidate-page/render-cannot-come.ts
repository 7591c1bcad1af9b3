import type { CandidatePage } from './contract.ts';
import { html, type Html } from './html.ts';
import { pageTexts } from './page-texts.ts';

/** Where to say that one cannot come, for whoever finds no button for it. */
export function renderCannotCome({ language }: Pick<CandidatePage, 'language'>): Html {
  const { meeting, write } = pageTexts[language];
  return html`${meeting.cannotCome} <a href="#write">${write.title}</a>`;
}
