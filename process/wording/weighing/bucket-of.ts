/** How many buckets names fall into: a power of two, so many more than there are names that one that was never met seldom falls where another weighs. */
export const bucketCount = 1_048_576;

/** The bucket of a name (FNV-1a). */
export function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (bucketCount - 1);
}

/** Where what weighs in every sentence is: no name of anything in one is empty. */
export const alwaysBucket = bucketOf('');
