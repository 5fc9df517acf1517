import { defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { storageOf } from './storage.js';
import { uploads } from './uploads.js';

export default defineCheck({
  id: 'storages-key-missing',
  severity: 'error',
  django: '>=4.2',
  title: text('STORAGES lacks a storage', 'STORAGES에 빠진 스토리지가 있습니다'),
  docs: {
    what: text(
      'Looks for the keys "staticfiles" and, where files are uploaded, "default" in STORAGES.',
      'STORAGES에 "staticfiles" 키가 있는지, 업로드를 쓴다면 "default" 키도 있는지 확인합니다.',
    ),
    why: text(
      'STORAGES replaces Django’s default as a whole. Without "staticfiles" collectstatic fails and the build is rejected; without "default" the first upload ends with InvalidStorageError, and no system check says so.',
      'STORAGES를 적으면 Django 기본값 전체가 대체됩니다. "staticfiles"가 없으면 collectstatic이 실패해 빌드가 거부되고, "default"가 없으면 첫 업로드가 InvalidStorageError로 끝나는데 시스템 검사로는 드러나지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STORAGES = {\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
      good: 'STORAGES = {\n    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#storages'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const at = placeOfSetting(settings, 'STORAGES');
    if (
      holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') === true &&
      storageOf(context, settings, 'staticfiles') === 'missing'
    ) {
      yield found(
        at,
        text(
          'STORAGES has no "staticfiles": collectstatic fails (staticfiles.E005), the build is rejected, and no page with static files would show.',
          'STORAGES에 "staticfiles"가 없습니다. collectstatic이 실패(staticfiles.E005)해 빌드가 거부되고, 정적 파일이 있는 페이지도 열리지 않습니다.',
        ),
        text(
          'Add `"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}` to STORAGES.',
          'STORAGES에 `"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}`를 추가해 주세요.',
        ),
      );
    }
    const upload = uploads(context)[0];
    if (!upload || storageOf(context, settings, 'default') !== 'missing') return;
    yield found(
      at,
      text(
        'STORAGES has no "default", which keeps uploaded files: the first upload ends with InvalidStorageError.',
        'STORAGES에 업로드 파일을 저장하는 "default"가 없습니다. 첫 업로드가 InvalidStorageError로 끝납니다.',
      ),
      text(
        'Add `"default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"bucket_name": …}}` to STORAGES: on Heroku uploads need a store of their own.',
        'STORAGES에 `"default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"bucket_name": …}}`를 추가해 주세요. Heroku에서는 업로드를 별도 저장소에 두어야 합니다.',
      ),
      { related: [{ location: place(upload.at), note: text('uses it', '이 스토리지를 씁니다') }] },
    );
  },
});
