import type { Value } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { options, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

/** A drive of Windows or macOS, somebody's home folder, or where Homebrew keeps libraries. */
const own =
  /^([A-Za-z]:[\\/]|\/home\/[^/]+\/|\/Users\/[^/]+\/|\/Volumes\/[^/]+\/|\/opt\/homebrew\/|\/usr\/local\/Cellar\/)/;
/** Django or a library opens these when it starts, or with the first page. */
const fatal =
  /^(BASE_DIR|PROJECT_ROOT|ROOT_DIR|TEMPLATES|LOCALE_PATHS|FIXTURE_DIRS|GDAL_LIBRARY_PATH|GEOS_LIBRARY_PATH|PROJ_LIB|FILE_UPLOAD_TEMP_DIR)$/;
/** Told by checks of their own, or used on the developer's machine alone. */
const others =
  /^(STATIC_ROOT|MEDIA_ROOT|STATICFILES_DIRS|WHITENOISE_ROOT|DATABASES|LOGGING|NPM_BIN_PATH|NODE_BIN_PATH|SECRET_KEY)$/;

export default defineCheck({
  id: 'dev-absolute-path',
  severity: 'error',
  title: text('A path of your own machine is in the settings', '설정에 내 컴퓨터의 경로가 있습니다'),
  docs: {
    what: text(
      'Finds settings of the web process whose value is a path such as `C:\\…`, `/home/user/…` or `/Users/…`.',
      'web 프로세스의 설정에서 `C:\\…`, `/home/user/…`, `/Users/…` 같은 경로 값을 찾습니다.',
    ),
    why: text(
      'There is no such folder on a dyno: templates are not found, libraries do not load.',
      'dyno에는 그런 폴더가 없어서 템플릿을 찾지 못하거나 라이브러리를 불러오지 못합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'LOCALE_PATHS = ["C:/Users/me/site/locale"]\n',
      good: 'LOCALE_PATHS = [BASE_DIR / "locale"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    // What is made from a BASE_DIR that is wrong is not told again.
    const names = settings.names().filter((name) => !others.test(name));
    names.sort((a, b) => Number(b === 'BASE_DIR') - Number(a === 'BASE_DIR'));
    const told = new Set<string>();
    const toldValues: string[] = [];
    for (const name of names) {
      for (const { value, at } of paths(settings.get(name)!)) {
        const key = `${at.file}:${at.line}`;
        if (told.has(key) || at.file === '' || toldValues.some((one) => value.startsWith(one))) continue;
        told.add(key);
        toldValues.push(value);
        yield found(
          place(at),
          text(
            `\`${name}\` holds \`${value}\`, a path of one machine: there is no such folder on Heroku.`,
            `\`${name}\`에 특정 컴퓨터의 경로 \`${value}\`가 있습니다. Heroku에는 그런 폴더가 없습니다.`,
          ),
          /GDAL|GEOS|PROJ_LIB/.test(name)
            ? text(
                'Set it only where the file exists, such as under `if os.name == "nt":`; on Heroku a geo buildpack brings the library.',
                '`if os.name == "nt":`처럼 해당 환경에서만 설정해 주세요. Heroku에서는 geo 빌드팩이 라이브러리를 제공합니다.',
              )
            : text(
                'Build the path from `BASE_DIR`, or read it from the environment.',
                '`BASE_DIR`에서 시작하는 경로로 바꾸거나 환경 변수에서 읽어 주세요.',
              ),
          { severity: fatal.test(name) ? 'error' : 'warning' },
        );
      }
    }
  },
});

/** The paths of a machine that a value surely holds. */
function* paths(value: Value): Generator<{ value: string; at: Value['at'] }> {
  if ((value.type === 'str' || value.type === 'path') && !value.env) {
    if (own.test(value.value)) yield { value: value.value, at: value.at };
  } else if (value.type === 'list' || value.type === 'tuple' || value.type === 'set') {
    for (const item of value.items) yield* paths(item);
  } else if (value.type === 'dict') {
    for (const [, item] of value.entries) yield* paths(item);
  } else if (value.type === 'one-of') {
    const all = options(value).map((option) => [...paths(option)]);
    if (all.every((found) => found.length > 0)) yield* all[0]!;
  }
}
