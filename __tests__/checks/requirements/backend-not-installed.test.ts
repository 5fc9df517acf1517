import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/backend-not-installed.js';
import missingPackage from '../../../src/checks/requirements/req-missing-package.js';
import { lineOf, project, soundProject } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const plain = 'Django==5.2.8\ngunicorn==23.0.0\nwhitenoise==6.9.0\ndj-database-url==3.0.1\n';
const settings = (lines: string, requirements = plain) =>
  project({ [file]: `${soundProject[file]}${lines}\n`, 'requirements.txt': requirements });

const redis = 'CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache"}}';
const argon = [
  'PASSWORD_HASHERS = [',
  '    "django.contrib.auth.hashers.Argon2PasswordHasher",',
  '    "django.contrib.auth.hashers.PBKDF2PasswordHasher",',
  ']',
].join('\n');
const s3 =
  'STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}, "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"}}';

it.each([
  ['EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"', 'anymail', /mail ends/],
  ['EMAIL_BACKEND = "sendgrid_backend.SendgridBackend"', 'sendgrid_backend', /django-sendgrid-v5/],
  ['CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache"}}', 'django_redis', /migrate/],
  [redis, 'RedisCache', /needs redis/],
  [s3, 'S3Storage', /django-storages.*first upload/],
  ['AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]', 'axes', /login/],
  [
    'CHANNEL_LAYERS = {"default": {"BACKEND": "channels_redis.core.RedisChannelLayer"}}',
    'redis',
    /WebSocket/,
  ],
  [argon, 'Argon2', /argon2-cffi/],
])('reports %s', async (lines, mark, words) => {
  const files = settings(lines);
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, mark) }]);
  expect(findings[0]!.message.en).toMatch(words);
  // The boot does not need it, so what the environment says of the boot does not answer it.
  await staysSilent(missingPackage, files);
});

it('leaves an upload storage that Django no longer reads to others', async () => {
  const old = 'DEFAULT_FILE_STORAGE = "storages.backends.s3boto3.S3Boto3Storage"';
  await staysSilent(check, settings(old));
  const files = settings(old, plain.replace('5.2.8', '4.1.3'));
  await reports(check, files, [{ file, line: lineOf(files, file, 'DEFAULT_FILE_STORAGE') }]);
});

it('leaves what the build and the boot import to req-missing-package', async () => {
  const files = settings(
    'STATICFILES_STORAGE = "pipeline.storage.PipelineManifestStorage"',
    plain.replace('5.2.8', '4.1.3'),
  );
  await staysSilent(check, files);
  await reports(missingPackage, files, [{ file, line: lineOf(files, file, 'pipeline') }]);
  const filters =
    'INSTALLED_APPS += ["rest_framework"]\nREST_FRAMEWORK = {"DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"]}';
  const api = settings(filters, `${plain}djangorestframework==3.16.0\n`);
  await reports(missingPackage, api, [{ file, line: lineOf(api, file, 'REST_FRAMEWORK') }]);
});

it('asks where another package may bring it', async () => {
  await asks(
    check,
    settings('EMAIL_BACKEND = "mailjet_rest.Backend"', 'Django\ngunicorn\nsome-suite\n'),
    /whether another package brings mailjet-rest/,
  );
});

it.each([
  ['', plain],
  [redis, `${plain}redis==5.2.1\n`],
  [redis, `${plain}channels-redis==4.2.0\n`],
  [redis, `${plain}celery[redis]==5.4.0\n`],
  [redis, 'Django\nsome-suite\n'],
  [argon, 'Django[argon2]==5.2.8\n'],
  [argon, `${plain}argon2-cffi==25.1.0\n`],
  // Only the first hashes; the others are asked when an old password says so.
  [
    'PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher"]',
    plain,
  ],
  ['EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"', plain],
  ['EMAIL_BACKEND = "mysite.mail.Backend"', plain],
  ['EMAIL_BACKEND = os.environ.get("MAIL", "anymail.backends.mailgun.EmailBackend")', plain],
  ['if DEBUG:\n    EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"', plain],
  ['# EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"', plain],
  ['EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"', `${plain}django-anymail[mailgun]==13.0\n`],
  ['EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"', '-r other.txt\n'],
])('stays silent on %s with %s', async (lines, requirements) => {
  await staysSilent(check, settings(lines, requirements));
});

it('stays silent on a copy in the repository, and where the packages are not known', async () => {
  const mail = 'EMAIL_BACKEND = "mailer.backend.DbBackend"';
  await staysSilent(check, { ...settings(mail), 'mailer/__init__.py': '' });
  await staysSilent(
    check,
    project({ [file]: `${soundProject[file]}${mail}\n`, 'requirements.txt': undefined }),
  );
});
