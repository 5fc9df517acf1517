import { trackedFolder } from '../../django/tracked-folder.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { holds, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { collectsToFiles, keepsUploadsLocally } from './storage.js';
import { uploads } from './uploads.js';

export default defineCheck({
  id: 'static-media-collide',
  severity: 'error',
  guide: '1-1',
  title: text('Static files and uploads share a place', '정적 파일과 업로드 파일의 경로가 겹칩니다'),
  docs: {
    what: text(
      'Compares STATIC_ROOT with MEDIA_ROOT and STATIC_URL with MEDIA_URL: equal, or one inside of the other.',
      'STATIC_ROOT과 MEDIA_ROOT, STATIC_URL과 MEDIA_URL이 같거나 한쪽이 다른 쪽 안에 있는지 확인합니다.',
    ),
    why: text(
      'Django refuses equal ones with ImproperlyConfigured: `collectstatic` stops and the build is rejected. A MEDIA_URL inside of STATIC_URL is refused while DEBUG is on, and WhiteNoise would answer for it.',
      'Django는 두 값이 같으면 ImproperlyConfigured를 내므로 `collectstatic`이 멈추고 빌드가 거부됩니다. MEDIA_URL이 STATIC_URL 안에 있으면 DEBUG가 켜져 있을 때 거부되고, 요청도 WhiteNoise가 먼저 받습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATIC_URL = "/static/"\nMEDIA_URL = "/static/"\n',
      good: 'STATIC_URL = "/static/"\nMEDIA_URL = "/media/"\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#media-url',
      'https://github.com/django/django/blob/main/django/contrib/staticfiles/utils.py',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    if (!collectsToFiles(context, settings)) return;
    const [staticRoot, mediaRoot] = [settings.get('STATIC_ROOT'), settings.get('MEDIA_ROOT')];
    const [root, media] = [textOf(staticRoot), textOf(mediaRoot)];
    if (root && media && trackedFolder(root) !== undefined && trackedFolder(root) === trackedFolder(media)) {
      // A str and a Path are not equal for Python, so Django does not notice.
      const refused = staticRoot!.type === mediaRoot!.type && root === media;
      yield found(
        placeOfSetting(settings, 'MEDIA_ROOT'),
        refused
          ? text(
              'MEDIA_ROOT and STATIC_ROOT are the same folder: Django raises ImproperlyConfigured, `collectstatic` stops and the build is rejected.',
              'MEDIA_ROOT과 STATIC_ROOT이 같은 폴더입니다. Django가 ImproperlyConfigured를 내서 `collectstatic`이 멈추고 빌드가 거부됩니다.',
            )
          : text(
              'MEDIA_ROOT and STATIC_ROOT are the same folder: uploads and collected files overwrite each other.',
              'MEDIA_ROOT과 STATIC_ROOT이 같은 폴더입니다. 업로드한 파일과 모아 둔 정적 파일이 서로 덮어쓰게 됩니다.',
            ),
        text(
          'Give uploads a folder of their own: `MEDIA_ROOT = BASE_DIR / "media"`.',
          '업로드에는 별도 폴더를 지정해 주세요: `MEDIA_ROOT = BASE_DIR / "media"`.',
        ),
        { severity: refused ? 'error' : 'warning' },
      );
    }
    yield* nested(context, trackedFolder(root), trackedFolder(media));
    const url = prefixed(textOf(settings.get('STATIC_URL')));
    const mediaUrl = prefixed(textOf(settings.get('MEDIA_URL')));
    if (!url || !mediaUrl?.startsWith(url)) return;
    yield found(
      placeOfSetting(settings, 'MEDIA_URL'),
      url === mediaUrl
        ? text(
            `MEDIA_URL and STATIC_URL are both \`${url}\`: Django raises ImproperlyConfigured, \`collectstatic\` stops and the build is rejected.`,
            `MEDIA_URL과 STATIC_URL이 모두 \`${url}\`입니다. Django가 ImproperlyConfigured를 내서 \`collectstatic\`이 멈추고 빌드가 거부됩니다.`,
          )
        : text(
            `MEDIA_URL \`${mediaUrl}\` lies inside of STATIC_URL \`${url}\`: with DEBUG on Django refuses to start, and otherwise uploads have addresses that belong to the static files.`,
            `MEDIA_URL \`${mediaUrl}\`이 STATIC_URL \`${url}\` 안에 있습니다. DEBUG가 켜져 있으면 Django가 시작되지 않고, 꺼져 있어도 업로드 파일의 주소가 정적 파일 주소와 겹칩니다.`,
          ),
      text('Write `MEDIA_URL = "/media/"`.', '`MEDIA_URL = "/media/"`로 적어 주세요.'),
      { severity: url === mediaUrl ? 'error' : 'warning' },
    );
  },
});

/** One folder inside of the other, where uploads are kept on the disk; Django does not mind. */
function* nested(
  context: CheckContext,
  root: string | undefined,
  media: string | undefined,
): Generator<Verdict> {
  // What exposes the whole project is static-exposes-project's.
  if (!root || !media || root === media) return;
  const inside = media.startsWith(`${root}/`);
  if (!inside && !root.startsWith(`${media}/`)) return;
  const settings = settingsOf(context, 'RUN');
  const upload = uploads(context)[0];
  if (!settings || !upload || !keepsUploadsLocally(context, settings)) return;
  yield found(
    placeOfSetting(settings, inside ? 'MEDIA_ROOT' : 'STATIC_ROOT'),
    inside
      ? text(
          'MEDIA_ROOT lies inside of STATIC_ROOT: `collectstatic --clear` deletes all uploads, and WhiteNoise, which lists that folder once at the start, does not serve new ones.',
          'MEDIA_ROOT이 STATIC_ROOT 안에 있습니다. `collectstatic --clear`를 실행하면 업로드한 파일이 모두 지워지고, WhiteNoise는 시작할 때 한 번만 이 폴더를 읽으므로 새로 올린 파일을 보여 주지 않습니다.',
        )
      : text(
          'STATIC_ROOT lies inside of MEDIA_ROOT: an upload can take the place of a collected file, such as a script that every page loads.',
          'STATIC_ROOT이 MEDIA_ROOT 안에 있습니다. 모든 페이지가 불러오는 스크립트 같은 정적 파일을 업로드 파일이 덮어쓸 수 있습니다.',
        ),
    text(
      'Keep them beside each other: `STATIC_ROOT = BASE_DIR / "staticfiles"` and `MEDIA_ROOT = BASE_DIR / "media"`.',
      '서로 나란히 두어 주세요: `STATIC_ROOT = BASE_DIR / "staticfiles"`, `MEDIA_ROOT = BASE_DIR / "media"`.',
    ),
    { severity: 'warning' },
  );
}

/** As Django has it: a relative URL gets a slash in front. */
function prefixed(url: string | undefined): string | undefined {
  return url === undefined || url === '' || /^(https?:\/\/|\/)/.test(url) ? url : `/${url}`;
}
