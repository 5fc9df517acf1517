import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/secret-file-committed.js';
import literal from '../../../src/checks/repository/secret-literal.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { awsSecret, githubToken, privateKey, random } from './made-up-secrets.js';

it('reports files of secrets once, with the names and never the values', async () => {
  const key = random(50);
  const files = {
    ...project(),
    '.env': `DEBUG=False\nSECRET_KEY=${key}\nexport AWS_SECRET_ACCESS_KEY="${awsSecret}"\n`,
    'config/secrets.json': `{\n  "SECRET_KEY": "${key}"\n}\n`,
    'keys/server.pem': privateKey,
    'service-account.json': JSON.stringify(
      { type: 'service_account', private_key: privateKey },
      undefined,
      1,
    ),
    'client_secret_12.json': `{"installed": {\n"client_secret": "GOCSPX-${random(28)}"}}`,
    '.envs/.production/.django': `SENTRY_AUTH_TOKEN=${random(64)}\n`,
    'production.env': `DATABASE_URL=postgres://a:${random(30)}@db.mysite.kr/a\n`,
    'signing.p12': new Uint8Array([0x30, 0x82, 0, 1]),
  };
  const { findings } = await reports(check, files, [
    { file: '.env', line: 2 },
    { file: '.envs/.production/.django', line: 1 },
    { file: 'client_secret_12.json', line: 2 },
    { file: 'config/secrets.json', line: 2 },
    { file: 'keys/server.pem', line: 1 },
    { file: 'production.env', line: 1 },
    { file: 'service-account.json', line: 3 },
    { file: 'signing.p12' },
  ]);
  expect(findings[0]?.message.en).toContain('the value of `SECRET_KEY`, `AWS_SECRET_ACCESS_KEY`');
  for (const value of [key, awsSecret]) expect(JSON.stringify(findings)).not.toContain(value.slice(0, 6));
  await staysSilent(literal, files);
});

it('only mentions a .env with values for development', async () => {
  const env =
    'DEBUG=True\nSECRET_KEY=django-insecure-example-key-for-development\nDATABASE_URL=postgres://a:a@db/a\n';
  await reports(check, project({ '.env': env }), [{ file: '.env', line: 1, severity: 'notice' }]);
});

it('stays silent', async () => {
  const secret = `SECRET_KEY=${random(50)}\nTOKEN=${githubToken}\n`;
  for (const file of [
    '.env.example',
    'sample.env',
    '.env.sample',
    'tests/.env',
    'tests/key.pem',
    'node_modules/a/.env',
    'docs/secrets.json',
  ]) {
    await staysSilent(check, project({ [file]: file.endsWith('.pem') ? privateKey : secret }));
  }
  await staysSilent(
    check,
    project({ 'cert.pem': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' }),
  );
  await staysSilent(check, project({ 'secrets.json': '{"SECRET_KEY": "[your secret key]", "N": 1}' }));
  await staysSilent(check, project({ '.env.production': 'DEBUG=False\nALLOWED_HOSTS=site.kr\n' }));
});

it('leaves the secrets of a file for development to their form', async () => {
  const files = project({ '.env.local': `API_TOKEN=${random(32)}\nGH=${githubToken}\n` });
  await staysSilent(check, files);
  await reports(literal, files, [{ file: '.env.local', line: 2 }]);
});
