import type { ProcessDetail } from '../../server/contract/processes.ts';
import { routes } from '../../server/contract/routes.ts';
import { pathOf } from '../shell/api/call.ts';

/** Saves the process file, as the entry of the menu does. */
export function exportFile({ id, slug }: ProcessDetail): void {
  const link = document.createElement('a');
  link.href = pathOf(routes.exportProcess.path, { params: { processId: id } });
  link.download = `${slug}.json`;
  link.click();
}
