import { html, type Html, type Part } from '../candidate-page/html.ts';

export type Option = { readonly value: string; readonly label: string };

export type Input = {
  readonly name: string;
  readonly label: string;
  readonly typed: string;
  readonly isRequired: boolean;
  /** What is wrong with what was typed. */
  readonly mistake?: string | undefined;
  readonly hint?: string | null | undefined;
  /** Says that it may be left out. */
  readonly optional?: string | undefined;
};

const mostRadios = 7;

/** A label with its input; what is wrong with it stands between the two and is read with the input. */
export function renderInput(input: Input, attributes: Html): Html {
  const { typed } = input;
  return around(input, html`<input ${nameOf(input)} value="${typed}" ${attributes}>`);
}

export function renderTextarea(input: Input): Html {
  return around(input, html`<textarea ${nameOf(input)} maxlength="5000" rows="2">${input.typed}</textarea>`);
}

/** Few options as buttons to choose among, many as a list. */
export function renderOptions(input: Input, options: readonly Option[], choose: string): Html {
  const { name, typed, mistake } = input;
  if (options.length > mostRadios)
    return around(
      input,
      html`<select ${nameOf(input)}><option value="">${choose}</option>${options.map(
        ({ value, label }) => html`<option value="${value}"${value === typed && html` selected`}>${label}</option>`,
      )}</select>`,
    );
  return html`<fieldset class="field" id="${name}"${mistake !== undefined && html` aria-describedby="wrong-${name}"`}><legend>${titleOf(input)}</legend>${wrongOf(input)}${options.map(
    ({ value, label }) =>
      html`<label class="choice"><input type="radio" name="${name}" value="${value}"${value === typed && html` checked`}>${label}</label>`,
  )}</fieldset>`;
}

function around(input: Input, control: Html): Html {
  const { name, hint } = input;
  return html`<div class="field"><label for="${name}">${titleOf(input)}</label>${
    hint ? html`<p class="soft small" id="hint-${name}">${hint}</p>` : null
  }${wrongOf(input)}${control}</div>`;
}

const titleOf = ({ label, optional }: Input): Part =>
  html`${label}${optional !== undefined && html` <span class="soft">(${optional})</span>`}`;

const wrongOf = ({ name, mistake }: Input): Part =>
  mistake !== undefined && html`<p class="wrong" id="wrong-${name}">${mistake}</p>`;

function nameOf({ name, mistake, hint, isRequired }: Input): Html {
  const described = [...(hint ? [`hint-${name}`] : []), ...(mistake === undefined ? [] : [`wrong-${name}`])].join(' ');
  return html`id="${name}" name="${name}"${isRequired && html` aria-required="true"`}${mistake !== undefined && html` aria-invalid="true"`}${
    described !== '' && html` aria-describedby="${described}"`
  }`;
}
