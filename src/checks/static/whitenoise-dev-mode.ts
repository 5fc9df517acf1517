import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { middleware, whiteNoise } from './middleware.js';
import { manifestStorage } from './storage.js';

export default defineCheck({
  id: 'whitenoise-dev-mode',
  severity: 'warning',
  title: text('WhiteNoise runs in its development mode', 'WhiteNoise가 개발 모드로 동작합니다'),
  docs: {
    what: text(
      'Evaluates WHITENOISE_AUTOREFRESH and WHITENOISE_USE_FINDERS as the web process sees them.',
      'web 프로세스에서 WHITENOISE_AUTOREFRESH와 WHITENOISE_USE_FINDERS의 값을 확인합니다.',
    ),
    why: text(
      'With autorefresh each request searches the disk, which its documentation rules out for production; before 6.12 it could be led outside of its folder. Finders serve the sources, while a manifest storage links to the collected files.',
      'autorefresh를 켜면 요청마다 디스크를 뒤집니다. 문서에서도 운영에 쓰지 말라고 하며, 6.12 이전에는 폴더 밖의 파일을 읽힐 수 있었습니다. finder는 원본 파일을 서비스하지만 manifest 스토리지는 모아 둔 파일을 링크합니다.',
    ),
    sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#WHITENOISE_AUTOREFRESH'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || !middleware(settings)?.includes(whiteNoise)) return;
    const debug = settings.get('DEBUG');
    // Both follow DEBUG by default, of which debug-true speaks.
    if (debug !== undefined && truth(debug) === true) return;
    const on = (name: string): boolean => {
      const value = settings.get(name);
      return value !== undefined && truth(value) === true;
    };
    if (on('WHITENOISE_AUTOREFRESH')) {
      yield found(
        placeOfSetting(settings, 'WHITENOISE_AUTOREFRESH'),
        text(
          'WHITENOISE_AUTOREFRESH is on in production: every request searches the disk for a file, and WhiteNoise documents it as unfit for that.',
          'WHITENOISE_AUTOREFRESH가 운영 환경에서 켜져 있습니다. 요청마다 디스크에서 파일을 찾으며, WhiteNoise 문서에서도 운영에 쓰지 말라고 합니다.',
        ),
        text(
          'Delete the line: it follows DEBUG by itself.',
          '이 줄을 지워 주세요. 기본값이 DEBUG를 따라갑니다.',
        ),
      );
    }
    if (on('WHITENOISE_USE_FINDERS') && manifestStorage(context, settings)) {
      yield found(
        placeOfSetting(settings, 'WHITENOISE_USE_FINDERS'),
        text(
          'WHITENOISE_USE_FINDERS is on in production: each worker also lists all source folders at its start, though pages link to the collected files.',
          'WHITENOISE_USE_FINDERS가 운영 환경에서 켜져 있습니다. 페이지는 모아 둔 파일을 링크하는데도 워커가 시작될 때마다 원본 폴더를 모두 훑습니다.',
        ),
        text(
          'Delete the line: it follows DEBUG by itself.',
          '이 줄을 지워 주세요. 기본값이 DEBUG를 따라갑니다.',
        ),
        { severity: 'notice' },
      );
    }
  },
});
