import { urlconf } from '../../django/urlconf.js';
import { positional } from '../../python/call.js';
import { defineCheck } from '../define.js';
import { settingsOf, textOf, truth } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { keepsUploadsLocally } from './storage.js';
import { uploads } from './uploads.js';

export default defineCheck({
  id: 'media-helper-debug-only',
  severity: 'warning',
  guide: '1-1',
  title: text('Uploads have no address on Heroku', 'Heroku에서는 업로드 파일의 주소가 없습니다'),
  docs: {
    what: text(
      'Finds `static(settings.MEDIA_URL, …)` in the URLconf where nothing else serves uploads while DEBUG is off.',
      'URLconf에 `static(settings.MEDIA_URL, …)`만 있고, DEBUG가 꺼졌을 때 업로드 파일을 서비스할 다른 경로가 없는지 확인합니다.',
    ),
    why: text(
      'The helper returns an empty list unless DEBUG is on: it is for development. On Heroku every uploaded image is a 404, even before the disk is thrown away.',
      '이 함수는 DEBUG가 켜져 있을 때만 경로를 만드는 개발용 도구입니다. Heroku에서는 디스크가 버려지기 전이라도 업로드한 이미지가 모두 404가 됩니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/howto/static-files/#serving-files-uploaded-by-a-user-during-development',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const debug = settings?.get('DEBUG');
    if (
      !settings ||
      (debug !== undefined && truth(debug) === true) ||
      !keepsUploadsLocally(context, settings)
    )
      return;
    const urls = urlconf(context.django);
    const helper = urls?.helpers.find(({ call }) => /\bMEDIA_URL\b/.test(positional(call)[0]?.text ?? ''));
    if (!urls || !helper || !uploads(context).some(({ local }) => !local)) return;
    const url = textOf(settings.get('MEDIA_URL'));
    const path = url?.replace(/^\//, '') ?? '';
    const served = urls.routes.some(
      ({ pattern, view }) =>
        /(^|\.)serve$/.test(view) || pattern === undefined || (path !== '' && pattern.startsWith(path)),
    );
    // A full address is another server's.
    if (served || (url !== undefined && /^(https?:)?\/\//.test(url))) return;
    yield found(
      place(helper.call.at),
      text(
        'These routes exist only while DEBUG is on: on Heroku every uploaded file is a 404.',
        '이 경로는 DEBUG가 켜져 있을 때만 만들어집니다. Heroku에서는 업로드한 파일이 모두 404가 됩니다.',
      ),
      text(
        'Keep the line for your machine. On Heroku use a storage with an address of its own, such as S3 (see media-ephemeral); WhiteNoise is not for uploads.',
        '이 줄은 내 컴퓨터용으로 두면 됩니다. Heroku에서는 S3처럼 자체 주소가 있는 스토리지를 써 주세요(media-ephemeral 참고). WhiteNoise는 업로드용이 아닙니다.',
      ),
    );
  },
});
