import type { Definition, LocalText } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';

type Options = Readonly<Record<string, Readonly<Record<string, LocalText>> | undefined>>;
const none: Options = {};

/** The options of every choice field of a version, by field; asked for only where `needed`. */
export function useFieldOptions(versionId: string, needed: boolean): Options {
  const version = useRoute(routes.getVersion, { params: { versionId } }, { enabled: needed });
  if (!version.data) return none;
  const { fields } = version.data.definition as Definition;
  return Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, field.options]));
}
