import { escapeHtml } from '../../process/texts/markup-to-html.ts';

/** HTML in which every value has been escaped; made by the tag `html` alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | null | false | readonly Part[];

/** HTML from a template: strings are escaped, lists joined, `null` and `false` left out. Attributes must stand in double quotes. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    fixed.map((text, index) => text + (index < parts.length ? written(parts[index] ?? null) : '')).join(''),
  );
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return escapeHtml(String(part));
}
