/** Three versions behind each other, the newest in front: what will be there. */
export function VersionsPicture() {
  return (
    <svg viewBox="0 0 240 120" width={240} height={120} aria-hidden="true">
      {[0, 1, 2].map((at) => (
        <g key={at} transform={`translate(${at * 24} ${at * 12})`}>
          <rect width={168} height={84} rx={8} fill="var(--surface)" stroke="var(--line-strong)" />
          <rect x={12} y={14} width={36} height={20} rx={4} fill={at === 2 ? 'var(--accent)' : 'var(--line)'} />
          <path d="M48 24h24" stroke="var(--line-strong)" strokeWidth={1.5} />
          <rect x={72} y={14} width={36} height={20} rx={4} fill="var(--line)" />
          <path d="M108 24h12v28h12" fill="none" stroke="var(--line-strong)" strokeWidth={1.5} />
          <rect x={132} y={42} width={24} height={20} rx={4} fill={at === 2 ? 'var(--green)' : 'var(--line)'} />
        </g>
      ))}
    </svg>
  );
}
