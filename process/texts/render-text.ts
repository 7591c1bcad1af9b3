import type { Liquid } from 'liquidjs';
import { parseTemplate } from './check-template.ts';
import {
  markupEngine,
  mostRenderedCharacters,
  plainEngine,
  renderOptions,
  type TextSettings,
} from './liquid-engine.ts';
import { prepareData, type TemplateData } from './template-data.ts';
import { type TemplateError, toTemplateError } from './template-error.ts';

export type RenderedText =
  | { readonly kind: 'rendered'; readonly text: string }
  | { readonly kind: 'failed'; readonly errors: TemplateError[] };

/** The template with its values as plain text; fails, as data, on anything unknown, empty or too large. Never throws. */
export function renderText(template: string, data: TemplateData, settings: TextSettings): RenderedText {
  return render(plainEngine, template, data, settings);
}

/** The template as mail markup, in which every value is escaped. */
export function renderMarkup(template: string, data: TemplateData, settings: TextSettings): RenderedText {
  return render(markupEngine, template, data, settings);
}

function render(engine: Liquid, template: string, data: TemplateData, settings: TextSettings): RenderedText {
  const parsed = parseTemplate(template, engine);
  if (parsed.kind === 'broken') return failed(parsed.error);
  try {
    const text = String(engine.renderSync(parsed.templates, prepareData(data), renderOptions(settings)));
    if (text.length > mostRenderedCharacters) return failed({ code: 'too-large', detail: '' });
    return text.trim() === '' ? failed({ code: 'empty', detail: '' }) : { kind: 'rendered', text };
  } catch (thrown) {
    return failed(toTemplateError(thrown));
  }
}

const failed = (error: TemplateError): RenderedText => ({ kind: 'failed', errors: [error] });
