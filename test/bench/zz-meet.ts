import { readFileSync } from 'node:fs';
import { lintWording } from '/work/main/process/wording/lint-wording.ts';
for (const f of process.argv.slice(2)) {
  const rows = readFileSync(f, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const share = (label: string) => { const t = rows.filter((r) => r.label === label); const c = t.filter((r) => lintWording(r.text, r.language).length > 0).length; return `${c} of ${t.length} (${(100 * c / t.length).toFixed(1)} %)`; };
  console.log(f, 'caught', share('bad'), 'falsely', share('good'));
}
