import { useEffect, useRef, useState } from 'react';

/**
 * Whether files are being dragged over the window. Dropped anywhere on it they go to `onFiles`, instead of the browser opening them in the
 * place of this page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  }, [onFiles]);
  useEffect(() => {
    const end = new AbortController();
    // Each element that the pointer comes over is entered before the last one is left.
    let depth = 0;
    const on = (kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', does: (event: DragEvent) => void) =>
      window.addEventListener(kind, (event) => hasFiles(event) && does(event), { signal: end.signal });
    const settle = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    on('dragenter', () => settle(depth + 1));
    on('dragleave', () => settle(depth - 1));
    on('dragover', (event) => event.preventDefault());
    on('drop', (event) => {
      event.preventDefault();
      settle(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    });
    return () => end.abort();
  }, []);
  return isOver;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
