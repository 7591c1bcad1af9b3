import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchAttributes } from '../../server/launcher/temporal.ts';
import { variableNames } from '../../server/environment.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: { test: readonly string[] };
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services, configs } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  configs: Record<string, { content: string }>;
};
const oneShot = ['temporal-schema', 'temporal-namespace', 'migrate'];

test('every service that stays up has a health check, and one that ends is waited for to its end', () => {
  for (const [name, { healthcheck, depends_on = {} }] of Object.entries(services)) {
    expect(healthcheck !== undefined, name).toBe(!oneShot.includes(name));
    for (const [other, { condition }] of Object.entries(depends_on)) {
      expect(Object.keys(services)).toContain(other);
      expect(condition).toBe(oneShot.includes(other) ? 'service_completed_successfully' : 'service_healthy');
    }
  }
});

test('Temporal keeps organisations from waiting for one another, as it does under `npm start`', () => {
  const [config] = services['temporal']?.configs ?? [];
  expect(config?.target).toBe(services['temporal']?.environment?.['DYNAMIC_CONFIG_FILE_PATH']);
  expect(parse(configs[config?.source ?? '']?.content ?? '')).toMatchObject({
    'matching.enableFairness': [{ value: true }],
    'frontend.WorkflowTimeSkippingEnabled': [{ value: true }],
  });
});

test.each(['server', 'worker', 'migrate'])('%s runs a file that there is, with variables that are read', (name) => {
  const { command = [], environment = {} } = services[name] ?? { image: '' };
  const program = command.find((word) => word.endsWith('.ts'));
  expect(program !== undefined && existsSync(program)).toBe(true);
  expect(
    Object.keys(environment).filter((variable) => !(variableNames as readonly string[]).includes(variable)),
  ).toEqual([]);
  expect(Object.keys(environment)).toEqual(
    expect.arrayContaining(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'BESKED_SECRET']),
  );
});

test('the cluster gets the search attributes that the runs use', () => {
  for (const name of searchAttributes) expect(services['temporal-namespace']?.command?.join('')).toContain(name);
});

test('no password stands in the file', () => {
  expect(text.match(/(PASSWORD|PWD|SECRET|TOKEN|API_KEY): (?!\$\{)\S+/g)).toBeNull();
});

test('the image copies folders that there are and starts the server', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const copied = [...dockerfile.matchAll(/^COPY ([a-z][\w./ -]*) \S+$/gm)].flatMap(
    ([, names]) => names?.split(' ') ?? [],
  );
  expect(copied.length).toBeGreaterThan(6);
  expect(copied.filter((name) => !existsSync(name))).toEqual([]);
  expect(dockerfile).toContain('CMD ["node", "server/main.ts"]');
  // Its user may not write among the packages, where a worker would put its bundle.
  expect(dockerfile.indexOf('bundleWorkflows()')).toBeGreaterThan(0);
  expect(dockerfile.indexOf('bundleWorkflows()')).toBeLessThan(dockerfile.indexOf('USER node'));
});
