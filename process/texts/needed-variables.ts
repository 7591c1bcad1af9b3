import type { Template, Value } from 'liquidjs';
import { parseTemplate } from './check-template.ts';
import { plainEngine } from './liquid-engine.ts';

type Branching = Template & {
  readonly name: 'if' | 'unless';
  readonly branches: readonly { readonly value: Value; readonly templates: readonly Template[] }[];
  readonly elseTemplates?: readonly Template[];
};

/**
 * The variables without which a template cannot be rendered whatever else is known: those read where no `if` around them asked for them
 * first, and no `default` stands in. None where it cannot be parsed.
 */
export function neededVariables(template: string): string[] {
  const parsed = parseTemplate(template);
  const needed = new Set<string>();
  if (parsed.kind === 'parsed') collect(parsed.templates, new Set(), needed);
  return [...needed];
}

function collect(templates: readonly Template[], asked: ReadonlySet<string>, needed: Set<string>): void {
  for (const template of templates) {
    if (isBranching(template)) collectBranches(template, asked, needed);
    else if (!hasDefault(template)) {
      for (const path of readBy(template)) if (!asked.has(path)) needed.add(path);
      collect(childrenOf(template), asked, needed);
    }
  }
}

function collectBranches(
  { name, branches, elseTemplates = [] }: Branching,
  asked: ReadonlySet<string>,
  needed: Set<string>,
) {
  let otherwise = asked;
  for (const [index, { value, templates }] of branches.entries()) {
    const known = new Set([...asked, ...askedBy(value)]);
    const isNegated = name === 'unless' && index === 0;
    collect(templates, isNegated ? asked : known, needed);
    if (isNegated) otherwise = known;
  }
  collect(elseTemplates, otherwise, needed);
}

/** The variables that have a value wherever the condition holds: `a`, `a and b`; of `a or b` and of comparisons nothing is known. */
function askedBy({ filters, initial }: Value): string[] {
  const operators = initial.postfix.flatMap((token) => ('operator' in token ? [token.operator] : []));
  if (filters.length > 0 || operators.some((operator) => operator !== 'and')) return [];
  return initial.postfix.flatMap((token) => ('props' in token ? [pathOf(token.getText())] : []));
}

/** `fields["first-day"]` is the path `fields.first-day`. */
const pathOf = (written: string) => written.replace(/\[\s*(["'])(.*?)\1\s*\]/g, '.$2');

/** What the template reads itself, what lies within it apart. */
function readBy(template: Template): string[] {
  const alone = Object.create(template, { children: { value: undefined } }) as Template;
  const { globals } = plainEngine.analyzeSync([alone]);
  return Object.values(globals).flatMap((uses) => uses.map(({ segments }) => segments.map(String).join('.')));
}

function childrenOf(template: Template): readonly Template[] {
  const step = template.children?.(false, true).next();
  return step?.done ? step.value : [];
}

function isBranching(template: Template): template is Branching {
  return 'branches' in template && 'name' in template && (template.name === 'if' || template.name === 'unless');
}

function hasDefault(template: Template): boolean {
  return 'value' in template && (template.value as Partial<Value>).filters?.[0]?.name === 'default';
}
