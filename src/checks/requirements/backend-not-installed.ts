import type { Settings } from '../../django/django-project.js';
import type { Text } from '../../model/text.js';
import type { Origin, Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { entry, items, settingsOf } from '../settings-facts.js';
import { storageOf } from '../static/storage.js';
import { found, place, text, unknown } from '../verdicts.js';
import { addCommand } from './add-command.js';
import { installs } from './installs.js';
import { lackOf } from './missing-modules.js';

/** A class that Django imports when it first needs it. */
interface Backend {
  path: string;
  at: Origin;
  /** What its absence does. */
  breaks: Text;
}

export default defineCheck({
  id: 'backend-not-installed',
  severity: 'error',
  title: text('A backend whose package is not installed', '백엔드의 패키지가 설치되지 않습니다'),
  docs: {
    what: text(
      'Looks for the packages behind the classes that Django imports at their first use only: the storage of uploads, CACHES, EMAIL_BACKEND, AUTHENTICATION_BACKENDS, CHANNEL_LAYERS and the first of PASSWORD_HASHERS.',
      'Django가 처음 쓸 때에야 불러오는 클래스(업로드 스토리지, CACHES, EMAIL_BACKEND, AUTHENTICATION_BACKENDS, CHANNEL_LAYERS, PASSWORD_HASHERS의 첫 항목)의 패키지가 설치되는지 확인합니다.',
    ),
    why: text(
      'The build and the boot go well. Then the first mail, login or upload ends with an error and the visitor sees a 500; a cache stops `migrate` as well, because the system checks make it.',
      '빌드와 부팅은 문제없이 끝납니다. 그러다 첫 메일, 로그인, 업로드가 오류로 끝나 방문자가 500을 봅니다. 캐시는 시스템 검사가 만들기 때문에 `migrate`도 멈춥니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: '# CACHES: django.core.cache.backends.redis.RedisCache\nDjango==5.2.8\n',
      good: 'Django==5.2.8\nredis==5.2.1\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/topics/cache/#redis',
      'https://docs.djangoproject.com/en/stable/topics/auth/passwords/#using-argon2-with-django',
      'https://github.com/django/django/blob/main/django/core/checks/caches.py',
    ],
  },
  *run(context) {
    const { django } = context;
    const settings = settingsOf(context, 'RUN');
    const told = new Set<string>();
    for (const { path, at, breaks } of settings ? backends(context, settings) : []) {
      const top = path.split('.')[0]!;
      const lack = lackOf(django, top) ?? libraryOf(context, path);
      if (!lack || lack.development || told.has(lack.distribution)) continue;
      told.add(lack.distribution);
      const { distribution } = lack;
      if (!lack.certain) {
        yield unknown(
          text(
            `whether another package brings ${distribution}, which \`${path}\` needs (a lock file, or \`pip freeze\`)`,
            `\`${path}\`에 필요한 ${distribution}을(를) 다른 패키지가 함께 설치하는지(잠금 파일 또는 \`pip freeze\` 결과)`,
          ),
          place(at),
        );
        continue;
      }
      yield found(
        place(at),
        text(
          `\`${path}\` needs ${distribution}, which ${django.install.files[0]} does not install: ${breaks.en}.`,
          `\`${path}\`에 필요한 ${distribution}이(가) ${django.install.files[0]}에 없습니다. ${breaks.ko}.`,
        ),
        addCommand(django.install, distribution),
      );
    }
  },
});

function* backends(context: CheckContext, settings: Settings): Generator<Backend> {
  const uploads = storageOf(context, settings, 'default');
  if (typeof uploads === 'object' && uploads.at)
    yield {
      path: uploads.backend,
      at: uploads.at,
      breaks: text('the first upload ends with an ImportError', '첫 업로드가 ImportError로 끝납니다'),
    };
  for (const cache of aliases(settings.get('CACHES')))
    yield* named(
      cache,
      text(
        '`migrate` stops with an error, and so does every page that uses the cache',
        '`migrate`와 캐시를 쓰는 모든 페이지가 오류로 끝납니다',
      ),
    );
  yield* named(
    settings.get('EMAIL_BACKEND'),
    text('each mail ends with an ImportError', '메일을 보낼 때마다 ImportError가 납니다'),
  );
  for (const backend of items(settings.get('AUTHENTICATION_BACKENDS')) ?? [])
    yield* named(
      backend,
      text(
        'each login ends with an ImportError, a 500 for the visitor',
        '로그인할 때마다 ImportError가 나 방문자가 500을 봅니다',
      ),
    );
  for (const layer of aliases(settings.get('CHANNEL_LAYERS')))
    yield* named(
      layer,
      text('each WebSocket ends with an ImportError', 'WebSocket 연결이 모두 ImportError로 끝납니다'),
    );
  yield* named(
    items(settings.get('PASSWORD_HASHERS'))?.[0],
    text(
      '`createsuperuser`, signing up and logging in end with an error',
      '`createsuperuser`, 회원 가입, 로그인이 오류로 끝납니다',
    ),
  );
}

/** The BACKEND of each alias. */
function* aliases(setting: Value | undefined): Generator<Value | undefined> {
  if (setting?.type !== 'dict') return;
  for (const [, alias] of setting.entries) yield entry(alias, 'BACKEND');
}

function* named(value: Value | undefined, breaks: Text): Generator<Backend> {
  if (value?.type === 'str' && !value.env) yield { path: value.value, at: value.at, breaks };
}

type Library = Parameters<typeof installs>[1];

/** Classes that come with Django or django-storages and need a library of their own, and the extra that brings it. */
const libraries: readonly [path: RegExp, library: Library, extra: RegExp][] = [
  [/^django\.core\.cache\.backends\.redis\./, 'redis', /redis/],
  [/^django\.core\.cache\.backends\.memcached\.PyMemcacheCache$/, 'pymemcache', /memcache/],
  [/^django\.core\.cache\.backends\.memcached\.PyLibMCCache$/, 'pylibmc', /memcache/],
  [/^django\.contrib\.auth\.hashers\.Argon2/, 'argon2-cffi', /argon2/],
  [/^django\.contrib\.auth\.hashers\.BCrypt/, 'bcrypt', /bcrypt/],
  [/^storages\.backends\.gcloud\./, 'google-cloud-storage', /google/],
  [/^storages\.backends\.azure_storage\./, 'azure-storage-blob', /azure/],
  [/^storages\.backends\.dropbox\./, 'dropbox', /dropbox/],
];

function libraryOf({ django: { install } }: CheckContext, path: string) {
  const [, library, extra] = libraries.find(([pattern]) => pattern.test(path)) ?? [];
  if (!library || installs(install, library) !== false) return undefined;
  const brought = [...install.packages.values()].some(({ extras }) => extras.some((one) => extra!.test(one)));
  return brought ? undefined : { distribution: library, certain: true, development: undefined };
}
