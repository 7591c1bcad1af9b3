import { html, type Html } from '../candidate-page/html.ts';
import { applyTexts } from './apply-texts.ts';
import { type ApplyForm, type AskedField, fieldName, type TypedForm } from './contract.ts';
import { type Input, renderInput, renderOptions, renderTextarea } from './render-field.ts';

type Asking = { readonly form: ApplyForm; readonly typed: TypedForm };

/** Who applies and how to reach them, then what the process wants to know. */
export function renderFields(asking: Asking): Html {
  const { form } = asking;
  const texts = applyTexts[form.language];
  const wantsMobile = form.reach === 'mobile' || form.reach === 'both';
  const phone = { name: 'phone', label: wantsMobile ? texts.mobile : texts.phone };
  return html`${renderInput(inputOf(asking, { name: 'firstName', label: texts.firstName }, true, texts.invalid.name), html`autocomplete="given-name" maxlength="200"`)}${renderInput(
    inputOf(asking, { name: 'lastName', label: texts.lastName }, true, texts.invalid.name),
    html`autocomplete="family-name" maxlength="200"`,
  )}${form.reach === 'either' && html`<p class="soft small">${texts.either}</p>`}${renderInput(
    inputOf(asking, { name: 'email', label: texts.email }, isWanted(form, 'email'), texts.invalid.email),
    html`type="email" autocomplete="email" maxlength="254"`,
  )}${renderInput(
    inputOf(asking, phone, wantsMobile, wantsMobile ? texts.invalid.mobile : texts.invalid.phone),
    html`type="tel" autocomplete="tel" maxlength="40"`,
  )}${form.fields.map((field) => renderAsked(asking, field))}`;
}

const isWanted = ({ reach }: ApplyForm, what: 'email' | 'mobile') => reach === what || reach === 'both';

function renderAsked(asking: Asking, { id, kind, label, options }: AskedField): Html {
  const texts = applyTexts[asking.form.language];
  const input = {
    ...inputOf(asking, { name: fieldName(id), label }, true, texts.invalid[kind]),
    hint: texts.hints[kind],
  };
  const answers = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  if (kind === 'boolean') return renderOptions(input, answers, texts.choose);
  if (kind === 'choice') return renderOptions(input, options, texts.choose);
  if (kind === 'text') return renderTextarea(input);
  return renderInput(input, kind === 'date' ? html`type="date"` : html`inputmode="decimal" autocomplete="off"`);
}

function inputOf(
  { form, typed }: Asking,
  { name, label }: { readonly name: string; readonly label: string },
  isRequired: boolean,
  invalid: string,
): Input {
  const texts = applyTexts[form.language];
  const mistake = typed.mistakes[name];
  const words = { missing: texts.missing, invalid, reach: texts.reach, noMail: texts.noMail };
  return {
    name,
    label,
    typed: typed.values[name] ?? '',
    isRequired,
    mistake: mistake && words[mistake],
    optional: isRequired || form.reach === 'either' ? undefined : texts.optional,
  };
}
