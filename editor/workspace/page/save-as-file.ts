import { showError } from '../../shell/toast.tsx';

/** Saves what is fetched as a file of that name; says so where that fails. For what a link cannot ask for: the words of a search stand in no address. */
export async function saveAsFile(fetched: Promise<Blob>, name: string): Promise<void> {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await fetched);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    showError(error);
  }
}
