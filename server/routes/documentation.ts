import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import express, { type Express } from 'express';

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Besked API</title>
<link rel="icon" href="/api/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const script = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;

/** The page to try the API at, from our own disk: /api/docs. */
export function serveDocumentation(app: Express): void {
  app.get('/api/docs', (_request, response) => {
    response.type('html').send(page);
  });
  app.get('/api/docs/start.js', (_request, response) => {
    response.type('js').send(script);
  });
  app.use('/api/docs', express.static(folder, { index: false }));
}
