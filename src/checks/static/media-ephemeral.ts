import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { keepsUploadsLocally } from './storage.js';
import { uploads } from './uploads.js';

export default defineCheck({
  id: 'media-ephemeral',
  severity: 'error',
  guide: '3-2-2',
  title: text('Uploaded files are lost', '업로드한 파일이 사라집니다'),
  docs: {
    what: text(
      'Finds file and image fields of the models, uploads through `default_storage`, and writes below MEDIA_ROOT, while the storage is the local disk.',
      '스토리지가 로컬 디스크인데 모델에 파일·이미지 필드가 있거나, `default_storage`로 업로드하거나, MEDIA_ROOT 아래에 파일을 쓰는 경우를 찾습니다.',
    ),
    why: text(
      'A dyno’s disk is thrown away at every restart (at least daily) and deploy, and each dyno has its own: uploads work at first and are gone the next day.',
      'dyno의 디스크는 재시작(적어도 하루 한 번)과 배포 때마다 버려지고 dyno마다 따로 있습니다. 업로드가 처음에는 되는 것 같아도 다음 날이면 사라집니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MEDIA_ROOT = BASE_DIR / "media"\n',
      good: 'STORAGES = {\n    "default": {\n        "BACKEND": "storages.backends.s3.S3Storage",\n        "OPTIONS": {"bucket_name": os.environ["AWS_STORAGE_BUCKET_NAME"]},\n    },\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n',
    },
    sources: [
      'https://help.heroku.com/K1PPS2WM/why-are-my-file-uploads-missing-deleted-from-the-application',
      'https://devcenter.heroku.com/articles/s3',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const stays = keepsUploadsLocally(context, settings);
    const lost = uploads(context).filter(({ local }) => local || stays);
    const first = lost[0];
    if (!first) return;
    const more =
      lost.length > 1 ? text(` (and ${lost.length - 1} more)`, `(외 ${lost.length - 1}개)`) : text('', '');
    yield found(
      place(first.at),
      text(
        `Files of this ${first.by}${more.en} go to the dyno's disk, which Heroku throws away at each restart and deploy.`,
        `이 ${first.by}${more.ko}의 파일은 dyno 디스크에 저장되는데, Heroku는 재시작하거나 배포할 때마다 이 디스크를 버립니다.`,
      ),
      text(
        'Add `django-storages[s3]`, set `STORAGES["default"]` to `storages.backends.s3.S3Storage`, and give bucket and keys as config vars. S3 costs money by use.',
        '`django-storages[s3]`를 추가하고 `STORAGES["default"]`를 `storages.backends.s3.S3Storage`로 지정한 뒤, 버킷과 키는 config var로 설정해 주세요. S3는 사용량에 따라 요금이 나옵니다.',
      ),
      {
        severity: first.call ? 'warning' : 'error',
        related: lost.slice(1, 5).map(({ at, by }) => ({
          location: place(at),
          note: text(`another ${by}`, `또 다른 ${by}`),
        })),
      },
    );
  },
});
