import { useQuery } from '@tanstack/react-query';
import type { Definition } from '../../../process/definition/schema.ts';

/** Each process file is a piece of code of its own, loaded when its picture is first shown. */
const files = import.meta.glob<Definition>('../../../process/gallery/*.json', { import: 'default' });

/** The definition of a ready process; `null` where the gallery has none of that id. */
export function useReady(galleryId: string) {
  return useQuery({
    queryKey: ['ready', galleryId],
    queryFn: async () => (await files[`../../../process/gallery/${galleryId}.json`]?.()) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
