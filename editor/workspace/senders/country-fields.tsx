import { ActionIcon, Button, Select, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { useLanguage } from '../../shell/language.ts';
import { countryCodes } from './country-codes.ts';
import { isBegun } from './sender-values.ts';
import type { FieldsProps } from './text-field.tsx';
import classes from './senders.module.css';

/** Senders for single countries: a name, a number or a messaging service each. */
export function CountryFields({ values, onChange, error }: FieldsProps) {
  const { t } = useTranslation('senders');
  const language = useLanguage();
  const nameOf = useMemo(() => new Intl.DisplayNames([language], { type: 'region' }), [language]);
  const { countries } = values;
  const change = (index: number, one: { country?: string; from?: string }) =>
    onChange({ ...values, countries: countries.map((entry, at) => (at === index ? { ...entry, ...one } : entry)) });
  // Those that nothing is said of are not sent.
  const placeOf = (index: number) => `body.settings.countries.${countries.slice(0, index).filter(isBegun).length}`;
  const data = countryCodes
    .map((value) => ({ value, label: nameOf.of(value) ?? value }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>{t('countries')}</legend>
      <Stack gap="xs" mt="xs">
        {countries.map(({ country, from }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they have no id, and their order is all that tells them apart
          <div className={classes.country} key={index}>
            <Select
              label={t('country')}
              data={data}
              searchable
              value={country === '' ? null : country}
              error={isBegun({ country, from }) && mistakeAt(error, `${placeOf(index)}.country`)}
              onChange={(value) => change(index, { country: value ?? '' })}
            />
            <TextInput
              label={t('countryFrom')}
              value={from}
              maxLength={34}
              error={isBegun({ country, from }) && mistakeAt(error, `${placeOf(index)}.from`)}
              onChange={(event) => change(index, { from: event.currentTarget.value })}
            />
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={t('removeCountry', { country: country === '' ? String(index + 1) : nameOf.of(country) })}
              onClick={() => onChange({ ...values, countries: countries.filter((_, at) => at !== index) })}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange({ ...values, countries: [...countries, { country: '', from: '' }] })}
          >
            {t('addCountry')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
