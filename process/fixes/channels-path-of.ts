type Path = readonly (string | number)[];

/** Where the rule for channels of a text's use stands; undefined for what the process itself sends. */
export function channelsPathOf(usePath: Path): Path | undefined {
  if (usePath[0] !== 'steps') return undefined;
  const place = usePath.slice(0, -1);
  return [...place, usePath.at(-1) === 'holdingText' ? 'holdingChannels' : 'channels'];
}
