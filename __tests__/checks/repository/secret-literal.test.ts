import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/secret-literal.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';
import { awsSecret, githubToken, hex, privateKey, random, stripeKey } from './made-up-secrets.js';

it.each([
  ['GitHub', githubToken],
  ['GitHub, fine-grained', `github_pat_${random(22)}_${random(59)}`],
  ['GitLab', `glpat-${random(20)}`],
  ['Slack', `xoxb-${'1234567890'.slice(0, 9)}12-${random(24)}`.replace('123456789', '987650432')],
  ['a Slack webhook', `https://hooks.slack.com/services/T${'0A1B2C3D4'}/B${'9Z8Y7X6W5'}/${random(24)}`],
  ['Stripe', stripeKey],
  ['SendGrid', `SG.${random(22)}.${random(43)}`],
  ['Mailgun', `key-${hex(32)}`],
  ['Google', `GOCSPX-${random(28)}`],
  ['OpenAI', `sk-proj-${random(40)}T3BlbkFJ${random(40)}`],
  ['Anthropic', `sk-ant-api03-${random(93)}`],
  ['Telegram', `987650432:AA${random(33)}`],
  ['Heroku', `HRKU-AA${random(58)}`],
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${random(100)}`],
  ['npm', `npm_${random(36)}`],
  ['DigitalOcean', `dop_v1_${hex(64)}`],
  ['Cloudinary', `cloudinary://987650432109876:${random(27)}@mysite`],
  ['a database', `postgres://admin:${random(20)}@db.mysite.kr:5432/site`],
  ['MongoDB', `mongodb+srv://admin:kj3hK9s@cluster0.ab1cd.mongodb.net/`],
  ['a package index', `https://me:${random(20)}@pypi.mysite.kr/simple`],
])('reports a secret of %s in any text, and shows nothing of it', async (_, secret) => {
  const files = project({ 'mysite/services.py': `import x\n\n# KEY = "${secret}"\n` });
  const { findings } = await reports(check, files, [{ file: 'mysite/services.py', line: 3 }]);
  const shown = JSON.stringify(findings);
  for (let at = 0; at + 8 <= secret.length; at += 4) {
    // The public parts of a form may be said.
    const piece = secret.slice(at, at + 8);
    if (/\d/.test(piece) && /[A-Z]/.test(piece)) expect(shown).not.toContain(piece);
  }
  await reports(check, project({ 'notes.md': `The key: ${secret}\n` }), [{ file: 'notes.md', line: 1 }]);
});

it('reports private keys, in Python and elsewhere', async () => {
  const inPython = `KEY = """${privateKey}"""\n`;
  const escaped = `KEY = ${JSON.stringify(privateKey)}\n`;
  await reports(
    check,
    project({ 'mysite/a.py': inPython, 'mysite/b.py': escaped, 'deploy.sh': `echo "${privateKey}"` }),
    [
      { file: 'deploy.sh', line: 1 },
      { file: 'mysite/a.py', line: 1 },
      { file: 'mysite/b.py', line: 1 },
    ],
  );
});

it('reports random values of secret names: settings, dicts, arguments, defaults', async () => {
  const token = random(32, undefined, 'b');
  const source = `
AWS_SECRET_ACCESS_KEY = "${awsSecret}"
STORAGES = {"default": {"OPTIONS": {"secret_key": "${token}"}}}
client = Client(api_key="${token}")
os.environ["MAIL_TOKEN"] = "${token}"
TWILIO_AUTH_TOKEN = os.environ.get("TWILIO_AUTH_TOKEN", "${hex(32)}")
KAKAO = config("KAKAO_CLIENT_SECRET", default="${token}")
EMAIL_HOST_PASSWORD = "hyunjin99!"
EMAIL_HOST_PASSWORD = "mwkq tzbd hplu rsoc"
class Settings:
    paymentSecretKey: str = "${token}"
`;
  const lines = [2, 3, 4, 5, 6, 7, 8, 9, 11];
  await reports(
    check,
    project({ 'mysite/extra.py': source }),
    lines.map((line) => ({ file: 'mysite/extra.py', line })),
  );
});

it('reports them in the files that configure things, too', async () => {
  const token = random(32);
  await reports(
    check,
    project({
      'config.yml': `mail:\n  api_key: ${token}\n`,
      'deploy.sh': `heroku config:set AWS_SECRET_ACCESS_KEY=${awsSecret}\nexport API_TOKEN='${token}'\n`,
      'app.ini': `[mail]\nsmtp_token = ${token}\n`,
      'config.json': `{\n  "clientSecret": "${token}"\n}\n`,
    }),
    [
      { file: 'app.ini', line: 2 },
      { file: 'config.json', line: 2 },
      { file: 'config.yml', line: 2 },
      { file: 'deploy.sh', line: 1 },
      { file: 'deploy.sh', line: 2 },
    ],
  );
});

it('tells of ten in a file, and counts the rest', async () => {
  const lines = Array.from({ length: 25 }, (_, i) => `KEY${i} = "ghp_${random(36, undefined, String(i))}"\n`);
  const { findings } = await run(check, project({ 'mysite/keys.py': lines.join('') }));
  expect(findings).toHaveLength(10);
  expect(findings.at(-1)?.message.en).toContain('and 15 more in this file');
});

it('stays silent where nothing is secret', async () => {
  const token = random(32);
  const plain = `
import os
SECRET = os.environ["SECRET"]
API_KEY = config("API_KEY")
API_TOKEN = "your-api-token-goes-here-1234"
EMAIL_HOST_PASSWORD = "your_password1"
EMAIL_HOST_PASSWORD = ""
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "password123")
AWS_SECRET_ACCESS_KEY = "${'x'.repeat(40)}"
AWS_ACCESS_KEY_ID = "AKIA${'IOSFODNN7EXAMPLE'}"
STRIPE_PUBLISHABLE_KEY = "pk_live_${token}"
STRIPE_SECRET_KEY = "sk_test_${token}"
GOOGLE_MAPS_API_KEY = "AIza${random(35)}"
RECAPTCHA_PRIVATE_KEY = "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe"
AZURE_ACCOUNT_KEY = ("Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
TOKEN_MODEL = "knox.models.AuthToken4Everyone"
TOKEN_URL = "https://auth.mysite.kr/oauth2/token/v1a2b3c4d5"
ACCESS_TOKEN_COOKIE = "${token}"
password_reset_template = "registration/password_reset_v2_form.html"
secret_key_path = "/etc/secrets/${token}"
SECRET_KEY = "${random(50)}"
commit_sha = "${hex(40)}"
token = f"{prefix}-${token}"
DATABASE_URL = "postgres://user:pass1word@localhost:5432/site"
CELERY_BROKER = "amqp://admin:k3jh4Kjh3@rabbitmq:5672//"
DATABASES = {"default": {"ENGINE": "x", "PASSWORD": "${token}"}}
YOUR_SECRET_KEY = "${token}"
DOC = "https://user:token123@example.com/repo"
URL = "https://{user}:{token}@github.com/x"
PUBLIC = """-----BEGIN PUBLIC KEY-----
${random(400)}
-----END PUBLIC KEY-----"""
`;
  await staysSilent(check, project({ 'mysite/extra.py': plain }));
  await staysSilent(
    check,
    withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', `SECRET_KEY = "${random(50)}"`]),
  );
});

it('stays silent in tests, samples, other people’s code and data', async () => {
  const source = `TOKEN = "${githubToken}"\nAPI_KEY = "${awsSecret}"\n`;
  for (const file of [
    'mysite/tests/test_api.py',
    'mysite/test_api.py',
    'mysite/tests.py',
    'conftest.py',
    'examples/client.py',
    'docs/api.rst',
    '.env.example',
    'config.sample.yml',
    'fixtures/a.json',
    'node_modules/a/index.js',
    'static/vendor/a.js',
    'static/app.min.js',
    'poetry.lock',
    'data.csv',
    'static/a.css',
    '{{cookiecutter.name}}/deploy.sh.j2',
  ]) {
    await staysSilent(check, project({ [file]: source }));
  }
  for (const file of ['mysite/settings/test.py', 'certs/localhost.pem'])
    await staysSilent(check, project({ [file]: `KEY = """${privateKey}"""\n` }));
  // Names tell nothing there: these are for people's own machines and CI.
  const named = `API_KEY = "${awsSecret}"\n`;
  for (const file of [
    'mysite/settings/local.py',
    'docker-compose.yml',
    '.github/workflows/ci.yml',
    'static/app.js',
  ]) {
    await staysSilent(check, project({ [file]: named }));
  }
  await staysSilent(
    check,
    project({ 'big.py': `${source}${'#'.repeat(1_000_001)}`, 'a.bin.py': `\0${source}` }),
  );
});

it('says where, for an annotation', async () => {
  const files = project({ 'mysite/extra.py': `# ä 😀\nA = 1; API_KEY = "${awsSecret}"\n` });
  const { findings } = await run(check, files);
  expect(findings[0]?.location).toEqual({
    file: 'mysite/extra.py',
    line: lineOf(files, 'mysite/extra.py', 'API_KEY'),
    column: 18,
    endLine: 2,
    endColumn: 60,
  });
});
