import { Button, Checkbox, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import { importColumns, type ImportView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useChange } from '../act/use-act.ts';
import classes from './import.module.css';

const leaveOut = '-';

/** What each heading fills; null where it is left out. */
export type Columns = Readonly<Record<string, string | null>>;

type MappingProps = {
  readonly view: ImportView;
  readonly versionId: string;
  readonly mapping: Columns;
  /** Whether it is another than the rows were checked by. */
  readonly isChanged: boolean;
  readonly onChoose: (mapping: Columns) => void;
  readonly onChange: (view: ImportView) => void;
};

/** What each heading fills, as it was recognised and as one changes it; changed, the rows are checked anew. */
export function Mapping({ view, versionId, mapping, isChanged, onChoose, onChange }: MappingProps) {
  const { t } = useTranslation('import');
  const choices = useChoices(versionId, view);
  const apply = useChange(
    (again: boolean) =>
      call(routes.setImportMapping, { params: { importId: view.id }, body: { mapping: { ...mapping }, again } }),
    () => t('rechecked'),
    onChange,
  );
  const stillHolds = ({ heading, instead }: ImportView['leftOut'][number]) =>
    (mapping[heading] ?? null) === null && mapping[instead] === view.mapping[instead];
  return (
    <section>
      <h2 className={classes.title}>{t('columns')}</h2>
      {view.leftOut.filter(stillHolds).map(({ heading, instead }) => (
        <Text key={heading} c="dimmed" mb="xs" className={classes.leftOut ?? ''}>
          {t('isLeftOut', { heading, instead })}
        </Text>
      ))}
      <div className={classes.mapping}>
        {view.headings.map((heading) => (
          <Select
            key={heading}
            label={heading}
            data={choices}
            searchable
            value={mapping[heading] ?? leaveOut}
            onChange={(value) => onChoose({ ...mapping, [heading]: value === leaveOut ? null : value })}
          />
        ))}
      </div>
      {(view.hadNo > 0 || view.again) && (
        <Checkbox
          mt="sm"
          label={t('again', { count: view.hadNo })}
          description={t('againText')}
          checked={apply.isPending ? apply.variables : view.again}
          disabled={apply.isPending}
          onChange={({ currentTarget }) => apply.mutate(currentTarget.checked)}
        />
      )}
      {isChanged && (
        <Button mt="sm" variant="default" loading={apply.isPending} onClick={() => apply.mutate(view.again)}>
          {t('apply')}
        </Button>
      )}
    </section>
  );
}

function useChoices(versionId: string, view: ImportView) {
  const { t } = useTranslation('import');
  const language = useLanguage();
  const version = useRoute(routes.getVersion, { params: { versionId } });
  const fields = version.data ? (version.data.definition as Definition).fields : {};
  const choices = [
    { value: leaveOut, label: t('leaveOut') },
    ...importColumns.map((value) => ({ value, label: t(value) })),
    ...Object.entries(fields).map(([id, { label }]) => ({
      value: `field:${id}`,
      label: inLanguage(label, language) || id,
    })),
  ];
  const others = [...new Set(Object.values(view.mapping))].filter(
    (value) => value !== null && !choices.some((choice) => choice.value === value),
  );
  return [
    ...choices,
    ...others.map((value) => ({ value: value ?? leaveOut, label: (value ?? '').replace(/^field:/, '') })),
  ];
}
