import { compare } from '@renovatebot/pep440';
import type { Origin, Value } from '../python/value.js';
import type { Settings } from './django-project.js';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Django's own defaults by the version they hold from, `undefined` where the setting
 * was removed: django/conf/global_settings.py of 3.2 to 6.1, what is about languages
 * and formats left out.
 */
const defaults: Readonly<Record<string, readonly (readonly [since: string, value: Plain | undefined])[]>> = {
  ADMINS: [['3.2', []]],
  ALLOWED_HOSTS: [['3.2', []]],
  APPEND_SLASH: [['3.2', true]],
  AUTHENTICATION_BACKENDS: [['3.2', ['django.contrib.auth.backends.ModelBackend']]],
  AUTH_PASSWORD_VALIDATORS: [['3.2', []]],
  AUTH_USER_MODEL: [['3.2', 'auth.User']],
  CACHES: [['3.2', { default: { BACKEND: 'django.core.cache.backends.locmem.LocMemCache' } }]],
  CACHE_MIDDLEWARE_ALIAS: [['3.2', 'default']],
  CACHE_MIDDLEWARE_KEY_PREFIX: [['3.2', '']],
  CACHE_MIDDLEWARE_SECONDS: [['3.2', 600]],
  CSRF_COOKIE_AGE: [['3.2', 31449600]],
  CSRF_COOKIE_DOMAIN: [['3.2', null]],
  CSRF_COOKIE_HTTPONLY: [['3.2', false]],
  CSRF_COOKIE_MASKED: [
    ['4.1', false],
    ['5.0', undefined],
  ],
  CSRF_COOKIE_NAME: [['3.2', 'csrftoken']],
  CSRF_COOKIE_PATH: [['3.2', '/']],
  CSRF_COOKIE_SAMESITE: [['3.2', 'Lax']],
  CSRF_COOKIE_SECURE: [['3.2', false]],
  CSRF_FAILURE_VIEW: [['3.2', 'django.views.csrf.csrf_failure']],
  CSRF_HEADER_NAME: [['3.2', 'HTTP_X_CSRFTOKEN']],
  CSRF_TRUSTED_ORIGINS: [['3.2', []]],
  CSRF_USE_SESSIONS: [['3.2', false]],
  DATABASES: [['3.2', {}]],
  DATABASE_ROUTERS: [['3.2', []]],
  DATA_UPLOAD_MAX_MEMORY_SIZE: [['3.2', 2621440]],
  DATA_UPLOAD_MAX_NUMBER_FIELDS: [['3.2', 1000]],
  DATA_UPLOAD_MAX_NUMBER_FILES: [['3.2', 100]],
  DEBUG: [['3.2', false]],
  DEBUG_PROPAGATE_EXCEPTIONS: [['3.2', false]],
  DEFAULT_AUTO_FIELD: [
    ['3.2', 'django.db.models.AutoField'],
    ['6.0', 'django.db.models.BigAutoField'],
  ],
  DEFAULT_CHARSET: [['3.2', 'utf-8']],
  DEFAULT_EXCEPTION_REPORTER: [['3.2', 'django.views.debug.ExceptionReporter']],
  DEFAULT_EXCEPTION_REPORTER_FILTER: [['3.2', 'django.views.debug.SafeExceptionReporterFilter']],
  DEFAULT_FILE_STORAGE: [
    ['3.2', 'django.core.files.storage.FileSystemStorage'],
    ['5.1', undefined],
  ],
  DEFAULT_FROM_EMAIL: [['3.2', 'webmaster@localhost']],
  DEFAULT_HASHING_ALGORITHM: [
    ['3.2', 'sha256'],
    ['4.0', undefined],
  ],
  DEFAULT_INDEX_TABLESPACE: [['3.2', '']],
  DEFAULT_TABLESPACE: [['3.2', '']],
  EMAIL_BACKEND: [['3.2', 'django.core.mail.backends.smtp.EmailBackend']],
  EMAIL_HOST: [['3.2', 'localhost']],
  EMAIL_HOST_PASSWORD: [['3.2', '']],
  EMAIL_HOST_USER: [['3.2', '']],
  EMAIL_PORT: [['3.2', 25]],
  EMAIL_SSL_CERTFILE: [['3.2', null]],
  EMAIL_SSL_KEYFILE: [['3.2', null]],
  EMAIL_SUBJECT_PREFIX: [['3.2', '[Django] ']],
  EMAIL_TIMEOUT: [['3.2', null]],
  EMAIL_USE_LOCALTIME: [['3.2', false]],
  EMAIL_USE_SSL: [['3.2', false]],
  EMAIL_USE_TLS: [['3.2', false]],
  FILE_UPLOAD_DIRECTORY_PERMISSIONS: [['3.2', null]],
  FILE_UPLOAD_HANDLERS: [
    [
      '3.2',
      [
        'django.core.files.uploadhandler.MemoryFileUploadHandler',
        'django.core.files.uploadhandler.TemporaryFileUploadHandler',
      ],
    ],
  ],
  FILE_UPLOAD_MAX_MEMORY_SIZE: [['3.2', 2621440]],
  FILE_UPLOAD_PERMISSIONS: [['3.2', 420]],
  FILE_UPLOAD_TEMP_DIR: [['3.2', null]],
  FORCE_SCRIPT_NAME: [['3.2', null]],
  FORMS_URLFIELD_ASSUME_HTTPS: [
    ['5.0', false],
    ['6.0', undefined],
  ],
  FORM_RENDERER: [['3.2', 'django.forms.renderers.DjangoTemplates']],
  INSTALLED_APPS: [['3.2', []]],
  INTERNAL_IPS: [['3.2', []]],
  LANGUAGE_CODE: [['3.2', 'en-us']],
  LANGUAGE_COOKIE_AGE: [['3.2', null]],
  LANGUAGE_COOKIE_DOMAIN: [['3.2', null]],
  LANGUAGE_COOKIE_HTTPONLY: [['3.2', false]],
  LANGUAGE_COOKIE_NAME: [['3.2', 'django_language']],
  LANGUAGE_COOKIE_PATH: [['3.2', '/']],
  LANGUAGE_COOKIE_SAMESITE: [['3.2', null]],
  LANGUAGE_COOKIE_SECURE: [['3.2', false]],
  LOGGING: [['3.2', {}]],
  LOGGING_CONFIG: [['3.2', 'logging.config.dictConfig']],
  LOGIN_REDIRECT_URL: [['3.2', '/accounts/profile/']],
  LOGIN_URL: [['3.2', '/accounts/login/']],
  LOGOUT_REDIRECT_URL: [['3.2', null]],
  MEDIA_ROOT: [['3.2', '']],
  MEDIA_URL: [['3.2', '']],
  MESSAGE_STORAGE: [['3.2', 'django.contrib.messages.storage.fallback.FallbackStorage']],
  MIDDLEWARE: [['3.2', []]],
  MIGRATION_MODULES: [['3.2', {}]],
  PASSWORD_HASHERS: [
    [
      '3.2',
      [
        'django.contrib.auth.hashers.PBKDF2PasswordHasher',
        'django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher',
        'django.contrib.auth.hashers.Argon2PasswordHasher',
        'django.contrib.auth.hashers.BCryptSHA256PasswordHasher',
      ],
    ],
    [
      '4.0',
      [
        'django.contrib.auth.hashers.PBKDF2PasswordHasher',
        'django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher',
        'django.contrib.auth.hashers.Argon2PasswordHasher',
        'django.contrib.auth.hashers.BCryptSHA256PasswordHasher',
        'django.contrib.auth.hashers.ScryptPasswordHasher',
      ],
    ],
  ],
  PASSWORD_RESET_TIMEOUT: [['3.2', 259200]],
  PASSWORD_RESET_TIMEOUT_DAYS: [
    ['3.2', 3],
    ['4.0', undefined],
  ],
  PREPEND_WWW: [['3.2', false]],
  SECRET_KEY: [['3.2', '']],
  SECRET_KEY_FALLBACKS: [['4.1', []]],
  SECURE_BROWSER_XSS_FILTER: [
    ['3.2', false],
    ['4.0', undefined],
  ],
  SECURE_CONTENT_TYPE_NOSNIFF: [['3.2', true]],
  SECURE_CROSS_ORIGIN_OPENER_POLICY: [['4.0', 'same-origin']],
  SECURE_CSP: [['6.0', {}]],
  SECURE_CSP_REPORT_ONLY: [['6.0', {}]],
  SECURE_HSTS_INCLUDE_SUBDOMAINS: [['3.2', false]],
  SECURE_HSTS_PRELOAD: [['3.2', false]],
  SECURE_HSTS_SECONDS: [['3.2', 0]],
  SECURE_PROXY_SSL_HEADER: [['3.2', null]],
  SECURE_REDIRECT_EXEMPT: [['3.2', []]],
  SECURE_REFERRER_POLICY: [['3.2', 'same-origin']],
  SECURE_SSL_HOST: [['3.2', null]],
  SECURE_SSL_REDIRECT: [['3.2', false]],
  SERVER_EMAIL: [['3.2', 'root@localhost']],
  SESSION_CACHE_ALIAS: [['3.2', 'default']],
  SESSION_COOKIE_AGE: [['3.2', 1209600]],
  SESSION_COOKIE_DOMAIN: [['3.2', null]],
  SESSION_COOKIE_HTTPONLY: [['3.2', true]],
  SESSION_COOKIE_NAME: [['3.2', 'sessionid']],
  SESSION_COOKIE_PATH: [['3.2', '/']],
  SESSION_COOKIE_SAMESITE: [['3.2', 'Lax']],
  SESSION_COOKIE_SECURE: [['3.2', false]],
  SESSION_ENGINE: [['3.2', 'django.contrib.sessions.backends.db']],
  SESSION_EXPIRE_AT_BROWSER_CLOSE: [['3.2', false]],
  SESSION_FILE_PATH: [['3.2', null]],
  SESSION_SAVE_EVERY_REQUEST: [['3.2', false]],
  SESSION_SERIALIZER: [['3.2', 'django.contrib.sessions.serializers.JSONSerializer']],
  SIGNED_COOKIE_LEGACY_SALT_FALLBACK: [
    ['5.2', true],
    ['6.1', false],
  ],
  SIGNING_BACKEND: [['3.2', 'django.core.signing.TimestampSigner']],
  SILENCED_SYSTEM_CHECKS: [['3.2', []]],
  STATICFILES_DIRS: [['3.2', []]],
  STATICFILES_FINDERS: [
    [
      '3.2',
      [
        'django.contrib.staticfiles.finders.FileSystemFinder',
        'django.contrib.staticfiles.finders.AppDirectoriesFinder',
      ],
    ],
  ],
  STATICFILES_STORAGE: [
    ['3.2', 'django.contrib.staticfiles.storage.StaticFilesStorage'],
    ['5.1', undefined],
  ],
  STATIC_ROOT: [['3.2', null]],
  STATIC_URL: [['3.2', null]],
  STORAGES: [
    [
      '4.2',
      {
        default: { BACKEND: 'django.core.files.storage.FileSystemStorage' },
        staticfiles: { BACKEND: 'django.contrib.staticfiles.storage.StaticFilesStorage' },
      },
    ],
  ],
  TASKS: [['6.0', { default: { BACKEND: 'django.tasks.backends.immediate.ImmediateBackend' } }]],
  TEMPLATES: [['3.2', []]],
  TEST_RUNNER: [['3.2', 'django.test.runner.DiscoverRunner']],
  TIME_ZONE: [['3.2', 'America/Chicago']],
  URLIZE_ASSUME_HTTPS: [['6.0', false]],
  USE_BLANK_CHOICE_DASH: [['6.1', false]],
  USE_DEPRECATED_PYTZ: [
    ['4.0', false],
    ['5.0', undefined],
  ],
  USE_I18N: [['3.2', true]],
  USE_L10N: [
    ['3.2', false],
    ['4.0', true],
    ['5.0', undefined],
  ],
  USE_TZ: [
    ['3.2', false],
    ['5.0', true],
  ],
  USE_X_FORWARDED_HOST: [['3.2', false]],
  USE_X_FORWARDED_PORT: [['3.2', false]],
  WSGI_APPLICATION: [['3.2', null]],
  X_FRAME_OPTIONS: [['3.2', 'DENY']],
};

const at: Origin = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** Django's default of a setting in a version such as '5.2' or '4.2.11'; undefined when that version has no such setting. */
export function djangoDefault(name: string, djangoVersion: string): Value | undefined {
  const row = Object.hasOwn(defaults, name) ? defaults[name]! : [];
  const last = row.filter(([since]) => compare(djangoVersion, since) >= 0).at(-1) ?? row[0];
  return last?.[1] === undefined ? undefined : value(last[1]);
}

/**
 * What Django takes for a setting: the project's value, else its own default.
 * Undefined when neither is there. Where only some paths set the name, the default
 * takes the place of the alternative that does not.
 */
export function effective(settings: Settings, name: string, djangoVersion: string): Value | undefined {
  const own = settings.get(name);
  if (!own) return djangoDefault(name, djangoVersion);
  if (own.type !== 'one-of') return own;
  const otherwise = djangoDefault(name, djangoVersion);
  const options = own.options.map((option) =>
    option.type === 'unknown' && option.unset && otherwise ? otherwise : option,
  );
  return { ...own, options };
}

function value(plain: Plain): Value {
  if (plain === null) return { type: 'none', at };
  if (typeof plain === 'boolean') return { type: 'bool', value: plain, at };
  if (typeof plain === 'number') return { type: 'int', value: BigInt(plain), at };
  if (typeof plain === 'string') return { type: 'str', value: plain, at };
  if (isList(plain)) return { type: 'list', items: plain.map(value), at };
  const entries = Object.entries(plain).map(([key, item]) => [value(key), value(item)] as const);
  return { type: 'dict', entries, at };
}

const isList = (plain: Plain): plain is readonly Plain[] => Array.isArray(plain);
