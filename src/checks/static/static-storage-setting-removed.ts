import type { Settings } from '../../django/django-project.js';
import type { Text } from '../../model/text.js';
import type { Value } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { options, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

const oldSettings = [
  { setting: 'DEFAULT_FILE_STORAGE', key: 'default', usual: 'django.core.files.storage.FileSystemStorage' },
  {
    setting: 'STATICFILES_STORAGE',
    key: 'staticfiles',
    usual: 'django.contrib.staticfiles.storage.StaticFilesStorage',
  },
] as const;

export default defineCheck({
  id: 'static-storage-setting-removed',
  severity: 'error',
  django: '>=4.2',
  title: text('A storage setting that Django took out', 'Django에서 없어진 스토리지 설정입니다'),
  docs: {
    what: text(
      'Finds STATICFILES_STORAGE and DEFAULT_FILE_STORAGE with Django 4.2 and later, which has STORAGES for both.',
      'STORAGES가 두 설정을 대신하는 Django 4.2 이상에서 STATICFILES_STORAGE와 DEFAULT_FILE_STORAGE를 찾습니다.',
    ),
    why: text(
      'Django 5.1 removed both and says nothing about it: static files are neither hashed nor compressed, and uploads meant for S3 land on a disk that is thrown away. Django 4.2 and 5.0 refuse to start when STORAGES is set too.',
      'Django 5.1에서 두 설정이 없어졌고 아무 경고도 나오지 않습니다. 정적 파일은 해시나 압축이 되지 않고, S3로 가야 할 업로드는 버려지는 디스크에 저장됩니다. 4.2와 5.0에서는 STORAGES와 함께 쓰면 시작되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"\n',
      good: 'STORAGES = {\n    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/releases/5.1/#features-removed-in-5-1',
      'https://docs.djangoproject.com/en/stable/ref/settings/#storages',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const removed = djangoSatisfies(context, '>=5.1') === true;
    const both = settings.get('STORAGES') !== undefined;
    for (const { setting, key, usual } of oldSettings) {
      const value = settings.get(setting);
      if (!value) continue;
      // Another package may still read the name; the setting that replaces it must be there then.
      if (both && removed) continue;
      const backend = meant(value, usual);
      // Ignored or not, it is what Django takes.
      if (backend === usual && !both) continue;
      const helper = settings.history(setting).at(-1)?.how === 'call';
      // Of several branches, the one that names it.
      const naming = settings
        .history(setting)
        .findLast((one) => one.how !== 'import' && textOf(one.value) === backend);
      const at = naming ? place(naming.at) : placeOfSetting(settings, setting);
      if (both) yield found(at, bothSet(setting), instead(settings));
      else if (removed) {
        const uploads = key === 'default' && /storages\.|cloudinary|s3|azure|gcloud/i.test(backend);
        yield found(at, ignoredNow(setting, backend, uploads, helper), instead(settings), {
          severity: uploads ? 'error' : 'warning',
        });
        // What a helper sets the project can't rename: it is told once it is ignored.
      } else if (!helper) yield found(at, stillRead(setting), instead(settings), { severity: 'notice' });
    }
  },
});

/** The backend that a setting is there for: not Django's own, where any of its values is another. */
function meant(value: Value | undefined, usual: string): string {
  const names = value ? options(value).map(textOf) : [usual];
  return names.find((one) => one !== undefined && one !== usual) ?? (names.includes(usual) ? usual : '…');
}

function bothSet(setting: string): Text {
  return text(
    `${setting} and STORAGES are both set: this Django raises ImproperlyConfigured as soon as it reads the settings, so build and web process fail.`,
    `${setting}과 STORAGES가 모두 설정되어 있습니다. 이 Django 버전은 설정을 읽자마자 ImproperlyConfigured를 내므로 빌드와 web 프로세스가 실패합니다.`,
  );
}

function ignoredNow(setting: string, backend: string, uploads: boolean, helper: boolean): Text {
  if (uploads)
    return text(
      `Django 5.1 and later ignores ${setting}: uploads go to the dyno's disk instead of \`${backend}\`, and are lost.`,
      `Django 5.1 이상은 ${setting}을 무시합니다. 업로드가 \`${backend}\`이 아니라 dyno 디스크에 저장되어 사라집니다.`,
    );
  return helper
    ? text(
        `This call sets ${setting} to \`${backend}\`, which Django 5.1 and later ignores without a word.`,
        `이 호출이 ${setting}을 \`${backend}\`로 설정하지만, Django 5.1 이상은 아무 말 없이 무시합니다.`,
      )
    : text(
        `Django 5.1 and later ignores ${setting} without a word: \`${backend}\` is not used.`,
        `Django 5.1 이상은 ${setting}을 아무 말 없이 무시하므로 \`${backend}\`이 쓰이지 않습니다.`,
      );
}

function stillRead(setting: string): Text {
  return text(
    `Django 5.1 took ${setting} out, without a word at the start: it works only until Django is updated.`,
    `Django 5.1에서 ${setting}이 없어졌고 시작할 때 아무 경고도 나오지 않습니다. Django를 업데이트하기 전까지만 동작합니다.`,
  );
}

/** Both in one line, since a second STORAGES would take the place of the first. */
function instead(settings: Settings): Text {
  const entries = oldSettings.map(
    ({ setting, key, usual }) => `"${key}": {"BACKEND": "${meant(settings.get(setting), usual)}"}`,
  );
  const line = `STORAGES = {${entries.join(', ')}}`;
  return text(`Write \`${line}\` instead.`, `대신 \`${line}\`로 적어 주세요.`);
}
