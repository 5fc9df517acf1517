import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { keepsUploadsLocally } from './storage.js';
import { uploads } from './uploads.js';

export default defineCheck({
  id: 'media-settings-missing',
  severity: 'warning',
  guide: '1-1',
  title: text('The settings for uploads are not complete', '업로드 설정이 완전하지 않습니다'),
  docs: {
    what: text(
      'Looks for MEDIA_ROOT where models have file fields, and for the slash at the end of MEDIA_URL.',
      '모델에 파일 필드가 있는데 MEDIA_ROOT이 있는지, MEDIA_URL이 슬래시로 끝나는지 확인합니다.',
    ),
    why: text(
      'Without MEDIA_ROOT uploads land in the working directory, among the source code. A MEDIA_URL without a slash at its end fails a system check (urls.E006), so that `migrate` refuses to run.',
      'MEDIA_ROOT이 없으면 업로드 파일이 작업 폴더, 즉 소스 코드 사이에 저장됩니다. MEDIA_URL 끝에 슬래시가 없으면 시스템 검사(urls.E006)에 걸려 `migrate`가 실행되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MEDIA_URL = "/media"\n',
      good: 'MEDIA_URL = "/media/"\nMEDIA_ROOT = BASE_DIR / "media"\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#media-root',
      'https://docs.djangoproject.com/en/stable/ref/checks/#urls',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const url = textOf(settings.get('MEDIA_URL'));
    if (url && !url.endsWith('/')) {
      yield found(
        placeOfSetting(settings, 'MEDIA_URL'),
        text(
          `MEDIA_URL \`${url}\` does not end with a slash: \`migrate\` stops at a system check (urls.E006), and the addresses of uploads are wrong.`,
          `MEDIA_URL \`${url}\`이 슬래시로 끝나지 않습니다. \`migrate\`가 시스템 검사(urls.E006)에서 멈추고, 업로드 파일의 주소도 틀립니다.`,
        ),
        text(`Write \`MEDIA_URL = "${url}/"\`.`, `\`MEDIA_URL = "${url}/"\`로 적어 주세요.`),
        { severity: 'error' },
      );
    }
    const root = settings.get('MEDIA_ROOT');
    if ((root !== undefined && truth(root) !== false) || !keepsUploadsLocally(context, settings)) return;
    const upload = uploads(context).find(({ local }) => !local);
    if (!upload) return;
    yield found(
      root === undefined ? place(upload.at) : placeOfSetting(settings, 'MEDIA_ROOT'),
      text(
        `MEDIA_ROOT is not set, so the files of this ${upload.by} land in the working directory, among the source code.`,
        `MEDIA_ROOT이 설정되지 않아 이 ${upload.by}의 파일이 작업 폴더, 즉 소스 코드 사이에 저장됩니다.`,
      ),
      text(
        'Set `MEDIA_URL = "/media/"` and `MEDIA_ROOT = BASE_DIR / "media"` for your machine, and a storage outside of the dyno for Heroku (see media-ephemeral).',
        '내 컴퓨터용으로 `MEDIA_URL = "/media/"`와 `MEDIA_ROOT = BASE_DIR / "media"`를 설정하고, Heroku에서는 dyno 밖의 스토리지를 써 주세요(media-ephemeral 참고).',
      ),
    );
  },
});
