import { inTransaction, type Pool } from '../../prisma/pool.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Value } from '../../process/reckoning/world.ts';
import { renderText } from '../../process/texts/render-text.ts';
import { loadedFrom } from '../advance/advance.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { LoadedVersion } from '../advance/load-version.ts';
import { jobZone, textDataOf } from '../advance/text-data-of.ts';
import type { RunSettings } from '../advance/turn.ts';

type Writing = {
  readonly pool: Pool;
  readonly version: LoadedVersion;
  readonly settings: RunSettings;
  readonly now: number;
};

type Feedback<Part extends string> = {
  readonly applicationId: string;
  readonly stepId: string;
  readonly language: Language;
  /** Who would decide, and signs. */
  readonly by: { readonly userId: string; readonly name: string };
  /** Besides those of the application: what the decision brings. */
  readonly fields?: Readonly<Record<string, Value>>;
  /** Liquid over plain text, with the variables of the process' own texts. */
  readonly templates: Readonly<Record<Part, string>>;
};

export type RenderedFeedback<Part extends string> =
  | { readonly kind: 'rendered'; readonly words: Readonly<Record<Part, string>> }
  /** The first template that this candidate has not the values for. */
  | { readonly kind: 'failed'; readonly detail: string };

/** What somebody wrote for many, as it reads for one of them; null: no such application, or it has not begun. Stores nothing. */
export async function renderFeedback<Part extends string>(
  { pool, version, settings, now }: Writing,
  { applicationId, stepId, language, by, templates, fields }: Feedback<Part>,
): Promise<RenderedFeedback<Part> | null> {
  const found = await inTransaction(
    pool,
    loadApplication(applicationId, { reference: 'preview', signalId: null }),
    async (rows) => ({ statements: [], answer: loadedFrom(rows) }),
  );
  const state = found?.application.state;
  if (!found || !state) return null;
  const own = found.application;
  const loaded = { ...found, application: { ...own, fields: { ...own.fields, ...fields } } };
  const context = { loaded, version, settings, state, now };
  const data = textDataOf(context, { stepId }, language, by);
  const words: Partial<Record<Part, string>> = {};
  for (const [part, template] of Object.entries<string>(templates)) {
    const rendered = renderText(template, data, { language, zone: jobZone(context) });
    if (rendered.kind === 'failed') return { kind: 'failed', detail: rendered.errors[0]?.detail ?? '' };
    words[part as Part] = rendered.text.trim();
  }
  return { kind: 'rendered', words: words as Record<Part, string> };
}
