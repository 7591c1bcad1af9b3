/** How many buckets names fall into: a power of two. */
export const bucketCount = 65_536;

/** The bucket of a name (FNV-1a): few enough names share one for that not to matter. */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}
