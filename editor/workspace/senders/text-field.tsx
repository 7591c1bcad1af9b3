import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { mistakeAt } from '../../shell/api/api-error.ts';
import type { SenderValues } from './sender-values.ts';

/** What every group of fields is given. */
export type FieldsProps = {
  readonly values: SenderValues;
  readonly onChange: (values: SenderValues) => void;
  readonly error: unknown;
};

type TextFieldProps = FieldsProps & {
  readonly name: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly isRequired?: boolean;
  /** A secret is not shown while it is typed. */
  readonly isSecret?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
};

/** One text of a sender, with what the server said of it. */
export function TextField({
  values,
  onChange,
  error,
  name,
  label,
  description,
  isRequired,
  isSecret,
  type,
}: TextFieldProps) {
  const Input = isSecret ? PasswordInput : TextInput;
  const path = isSecret ? `body.credentials.${name}` : `body.settings.${name}`;
  return (
    <Input
      label={label}
      description={description}
      required={isRequired ?? false}
      autoComplete="off"
      maxLength={500}
      {...(isSecret || type === undefined ? {} : { type })}
      value={values.texts[name] ?? ''}
      error={mistakeAt(error, path)}
      onChange={(event) => onChange({ ...values, texts: { ...values.texts, [name]: event.currentTarget.value } })}
    />
  );
}
