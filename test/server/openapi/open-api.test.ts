import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provideChromium } from '../../setup/chromium.ts';
import { allRoutes, parametersOf } from '../routes/valid-requests.ts';
import { startTestServer, type TestServer } from '../start-test-server.ts';

type Parameter = { name: string; in: string; required?: boolean; schema: object };
type Content = Record<string, { schema?: object }>;
type Operation = {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
  security: Record<string, string[]>[];
};
type Document = {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
};

let server: TestServer;
let document: Document;
beforeAll(async () => {
  server = await startTestServer();
  document = (await server.nobody('GET', '/api/openapi.json')).body;
});
afterAll(() => server.stop());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
const contents = ({ requestBody, responses }: Operation) => [
  ...(requestBody ? [requestBody.content] : []),
  ...Object.values(responses).flatMap(({ content }) => (content ? [content] : [])),
];

describe('the OpenAPI document', () => {
  test('says its version, where it is served and how callers show who they are', () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d$/),
      info: { title: 'Besked', version: '1' },
      servers: [{ url: server.environment.publicUrl }],
    });
    expect(Object.keys(document.components.securitySchemes)).toEqual(['session', 'key']);
  });

  test('has every route of the table and no other, each under a name of its own', () => {
    const told = operations().map(({ path, method, operation }) => `${operation.operationId} ${method} ${path}`);
    expect(told.sort()).toEqual(allRoutes.map(([name, { method, path }]) => `${name} ${method} ${path}`).sort());
    expect(new Set(operations().map(({ operation }) => operation.operationId)).size).toBe(allRoutes.length);
  });

  test('describes every parameter of every path, the answer, and the refusal', () => {
    for (const [name, route] of allRoutes) {
      const operation = document.paths[route.path]?.[route.method];
      if (!operation) throw new Error(`${name} is missing`);
      const parameters = operation.parameters ?? [];
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect([name, inPath.map((parameter) => [parameter.name, parameter.required])]).toEqual([
        name,
        parametersOf(route).map((parameter) => [parameter, true]),
      ]);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([String(route.status), '4XX']));
      expect([name, operation.requestBody !== undefined]).toEqual([name, route.takes !== 'nothing']);
      const isOpen = operation.security.length === 0;
      expect([name, isOpen]).toEqual([name, route.access.kind !== 'member']);
      const takesKey = route.method === 'post' && !['form', 'multipart', 'notice', 'mail'].includes(route.takes);
      expect([name, parameters.some((parameter) => parameter.name === 'Idempotency-Key')]).toEqual([name, takesKey]);
    }
  });

  test('holds schemas of JSON Schema 2020-12 alone, with every reference inside', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ $id: 'besked', components: document.components });
    const text = JSON.stringify(document);
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
      expect(Object.keys(document.components.schemas)).toContain(name);
    const schemas = operations().flatMap(({ operation }) => [
      ...(operation.parameters ?? []).map(({ schema }) => schema),
      ...contents(operation).flatMap((content) =>
        Object.values(content).flatMap(({ schema }) => (schema ? [schema] : [])),
      ),
    ]);
    expect(schemas.length).toBeGreaterThan(150);
    for (const schema of schemas) {
      const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"besked#/components/'));
      expect([ajv.validateSchema(local), ajv.errors]).toEqual([true, null]);
      expect(() => ajv.compile(local)).not.toThrow();
    }
    expect(ajv.validateSchema({ type: 'no type' })).toBe(false);
  });
});

test('the JSON Schema of the process file is served, and takes a process of the gallery', async () => {
  const { body, headers } = await server.nobody('GET', '/api/process-file.schema.json');
  expect(headers.get('content-type')).toContain('application/schema+json');
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const isProcess = ajv.compile(body);
  const { default: nurse } = await import('../../../process/gallery/nurse.json', { with: { type: 'json' } });
  expect(isProcess(nurse)).toBe(true);
  expect(isProcess({ ...nurse, colour: 'red' })).toBe(false);
});

test('the page to try it at works in a browser under the content policy', { timeout: 120_000 }, async () => {
  const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
    page.on(
      'response',
      (response) => response.status() >= 400 && faults.push(`${response.url()} ${response.status()}`),
    );
    const opened = await page.goto(`${server.address}/api/docs`);
    expect(opened?.headers()['content-security-policy']).toContain("script-src 'self'");
    await page.locator('.opblock').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('h1, h2.title').first().innerText()).toContain('Besked');
    expect((await operationsOf(page)).size).toBe(allRoutes.length);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** The ids of all operations on the page, which holds those alone that are near what is seen of it. */
async function operationsOf(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let isEnd = false; !isEnd; ) {
    for (const id of await page.evaluate<string[]>(drawnNow)) seen.add(id);
    isEnd = await page.evaluate<boolean>(scrollOn);
  }
  return seen;
}

const drawnNow = `[...document.querySelectorAll('.opblock')].map(({ id }) => id)`;

/** Whether there was nothing further to go to. */
const scrollOn = `(async () => {
  const before = window.scrollY;
  window.scrollBy(0, window.innerHeight / 2);
  for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  return window.scrollY === before;
})()`;
