import { readSyntax } from '../../python/evaluate.js';
import type { Origin } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { packageAtLeast } from '../package-version.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { entryModule } from './entry-module.js';
import { storageOf } from './storage.js';

export default defineCheck({
  id: 'whitenoise-removed-api',
  severity: 'error',
  title: text('A part of WhiteNoise that is gone', 'WhiteNoise에서 없어진 모듈을 사용합니다'),
  docs: {
    what: text(
      'Finds `whitenoise.django` in wsgi.py and in the storage settings where WhiteNoise 4 or later is installed.',
      'WhiteNoise 4 이상이 설치되는데 wsgi.py나 스토리지 설정에서 `whitenoise.django`를 쓰는지 확인합니다.',
    ),
    why: text(
      'WhiteNoise 4 took `DjangoWhiteNoise` and `GzipManifestStaticFilesStorage` out: the import raises an ImportError, the web process crashes at boot (H10) or the build stops at collectstatic.',
      'WhiteNoise 4에서 `DjangoWhiteNoise`와 `GzipManifestStaticFilesStorage`가 없어졌습니다. 임포트가 ImportError로 끝나 web 프로세스가 부팅 중에 멈추거나(H10) 빌드가 collectstatic에서 중단됩니다.',
    ),
    example: {
      file: 'wsgi.py',
      bad: 'from whitenoise.django import DjangoWhiteNoise\n\napplication = DjangoWhiteNoise(get_wsgi_application())\n',
      good: 'application = get_wsgi_application()\n',
    },
    sources: ['https://whitenoise.readthedocs.io/en/stable/changelog.html#v4-0'],
  },
  *run(context) {
    // The newest that the requirement allows has no `whitenoise.django`.
    if (packageAtLeast(context, 'whitenoise', '4') !== true) return;
    const settings = settingsOf(context, 'BUILD');
    const storage = settings && storageOf(context, settings, 'staticfiles');
    if (typeof storage === 'object' && storage.at && storage.backend.startsWith('whitenoise.django.')) {
      yield found(
        place(storage.at),
        text(
          `\`${storage.backend}\` left WhiteNoise with version 4: collectstatic ends with an ImportError and the build is rejected.`,
          `\`${storage.backend}\`는 WhiteNoise 4에서 없어졌습니다. collectstatic이 ImportError로 끝나 빌드가 거부됩니다.`,
        ),
        text(
          'Name `whitenoise.storage.CompressedManifestStaticFilesStorage` instead.',
          '대신 `whitenoise.storage.CompressedManifestStaticFilesStorage`를 적어 주세요.',
        ),
      );
    }
    for (const at of imports(context)) {
      yield found(
        place(at),
        text(
          '`whitenoise.django` left WhiteNoise with version 4: this import raises an ImportError and the web process crashes at boot (H10).',
          '`whitenoise.django`는 WhiteNoise 4에서 없어졌습니다. 이 임포트가 ImportError를 내서 web 프로세스가 부팅 중에 멈춥니다(H10).',
        ),
        text(
          'Delete the import and the wrapper, so that `application = get_wsgi_application()` remains, and put `"whitenoise.middleware.WhiteNoiseMiddleware"` into MIDDLEWARE directly after SecurityMiddleware.',
          '임포트와 래퍼를 지워 `application = get_wsgi_application()`만 남기고, MIDDLEWARE의 SecurityMiddleware 바로 다음에 `"whitenoise.middleware.WhiteNoiseMiddleware"`를 넣어 주세요.',
        ),
      );
    }
  },
});

function imports(context: CheckContext): Origin[] {
  const file = entryModule(context);
  if (file === undefined) return [];
  return readSyntax(context.django.project, file)
    .root.all('import_from_statement')
    .filter((node) => node.field('module_name')?.text === 'whitenoise.django')
    .map((node) => node.at);
}
