import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

const settingsRemoved = [
  {
    setting: 'STATICFILES_STORAGE',
    key: 'staticfiles',
    usual: 'django.contrib.staticfiles.storage.StaticFilesStorage',
  },
  { setting: 'DEFAULT_FILE_STORAGE', key: 'default', usual: 'django.core.files.storage.FileSystemStorage' },
] as const;

export default defineCheck({
  id: 'static-storage-setting-removed',
  severity: 'warning',
  django: '>=5.1',
  title: text(
    'A storage setting that Django no longer reads',
    'Django가 더 이상 읽지 않는 스토리지 설정입니다',
  ),
  docs: {
    what: text(
      'Finds STATICFILES_STORAGE and DEFAULT_FILE_STORAGE with Django 5.1 and later.',
      'Django 5.1 이상에서 STATICFILES_STORAGE와 DEFAULT_FILE_STORAGE를 찾습니다.',
    ),
    why: text(
      'Django 5.1 removed both and says nothing about it: static files are neither hashed nor compressed, and uploads meant for S3 land on a disk that is thrown away.',
      'Django 5.1에서 두 설정이 없어졌고 아무 경고도 나오지 않습니다. 정적 파일은 해시나 압축이 되지 않고, S3로 가야 할 업로드는 버려지는 디스크에 저장됩니다.',
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
    for (const { setting, key, usual } of settingsRemoved) {
      const value = settings?.get(setting);
      if (!settings || !value) continue;
      const backend = textOf(value) ?? '…';
      // Ignored or not, it is what Django takes.
      if (backend === usual) continue;
      // Another package may still read the name; the setting it replaces must be there then.
      if (settings.get('STORAGES') !== undefined) continue;
      const uploads = key === 'default' && /storages\.|cloudinary|s3|azure|gcloud/i.test(backend);
      yield found(
        placeOfSetting(settings, setting),
        uploads
          ? text(
              `Django 5.1 and later ignores ${setting}: uploads go to the dyno's disk instead of \`${backend}\`, and are lost.`,
              `Django 5.1 이상은 ${setting}을 무시합니다. 업로드가 \`${backend}\`이 아니라 dyno 디스크에 저장되어 사라집니다.`,
            )
          : text(
              `Django 5.1 and later ignores ${setting} without a word: \`${backend}\` is not used.`,
              `Django 5.1 이상은 ${setting}을 아무 말 없이 무시하므로 \`${backend}\`이 쓰이지 않습니다.`,
            ),
        text(
          `Write \`STORAGES = {"default": {"BACKEND": "${key === 'default' ? backend : 'django.core.files.storage.FileSystemStorage'}"}, "staticfiles": {"BACKEND": "${key === 'staticfiles' ? backend : 'django.contrib.staticfiles.storage.StaticFilesStorage'}"}}\` instead.`,
          `대신 \`STORAGES = {"default": {"BACKEND": "${key === 'default' ? backend : 'django.core.files.storage.FileSystemStorage'}"}, "staticfiles": {"BACKEND": "${key === 'staticfiles' ? backend : 'django.contrib.staticfiles.storage.StaticFilesStorage'}"}}\`로 적어 주세요.`,
        ),
        { severity: uploads ? 'error' : 'warning' },
      );
    }
  },
});
