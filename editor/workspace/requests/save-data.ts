import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';

/** Saves everything that is held about a person as a file, to be handed to them; says so where that fails. */
export async function saveData(candidateId: string): Promise<void> {
  try {
    const data = await call(routes.exportCandidate, { params: { candidateId } });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json;charset=utf-8' }),
    );
    link.download = `besked-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    showError(error);
  }
}
