import type { Settings } from '../../django/django-project.js';
import { type Check, defineCheck } from '../define.js';
import { appendItem, insertItem, quoted, removeItem, sourceAt } from '../edits.js';
import { items, placeOfSetting, truth } from '../settings-facts.js';
import { middleware, middlewareSetting, middlewareValue, whiteNoise } from '../static/middleware.js';
import { found, place, text } from '../verdicts.js';
import { corsMiddleware, corsSettings } from './cors.js';

const setup = 'https://github.com/adamchainz/django-cors-headers#setup';

export const corsAppMissing: Check = defineCheck({
  id: 'cors-app-missing',
  severity: 'warning',
  guide: '1-3',
  title: text('corsheaders is not among the apps', 'INSTALLED_APPS에 corsheaders가 없습니다'),
  docs: {
    what: text(
      'Finds CorsMiddleware in MIDDLEWARE without `corsheaders` in INSTALLED_APPS.',
      'MIDDLEWARE에는 CorsMiddleware가 있는데 INSTALLED_APPS에 `corsheaders`가 없는 경우를 찾습니다.',
    ),
    why: text(
      'The middleware runs without it, but the checks of the package do not: a malformed origin is never reported, neither by `migrate` nor by `check`.',
      '미들웨어는 동작하지만 패키지의 검사가 실행되지 않아, 잘못된 출처를 `migrate`와 `check` 어느 쪽도 알려 주지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'INSTALLED_APPS = [\n    ...\n]\nMIDDLEWARE = [\n    "corsheaders.middleware.CorsMiddleware",\n    ...\n]\n',
      good: 'INSTALLED_APPS = [\n    ...\n    "corsheaders",\n]\n',
    },
    sources: [setup],
  },
  *run(context) {
    const settings = corsSettings(context);
    const apps = settings?.get('INSTALLED_APPS');
    const list = items(apps);
    if (!settings || !apps || !list?.every((app) => app.type === 'str')) return;
    if (list.some((app) => app.type === 'str' && app.value.split('.')[0] === 'corsheaders')) return;
    const { project } = context.django;
    const last = list.at(-1);
    const app = last ? quoted(project, last.at, 'corsheaders') : '"corsheaders"';
    const edit = appendItem(project, apps, app) ?? (last && insertItem(project, last.at, 'after', app));
    yield found(
      placeOfSetting(settings, 'INSTALLED_APPS'),
      text(
        'CorsMiddleware runs, but `corsheaders` is not among INSTALLED_APPS, so its checks of your origins never run.',
        'CorsMiddleware는 동작하지만 INSTALLED_APPS에 `corsheaders`가 없어서, 출처 설정에 대한 검사가 실행되지 않습니다.',
      ),
      text('Add `"corsheaders"` to INSTALLED_APPS.', 'INSTALLED_APPS에 `"corsheaders"`를 추가해 주세요.'),
      edit
        ? { fix: { title: text('Add corsheaders', 'corsheaders 추가하기'), safety: 'safe', edits: [edit] } }
        : {},
    );
  },
});

const common = 'django.middleware.common.CommonMiddleware';

/** They may answer by themselves, and then the header is not on their answer. WhiteNoise sends `*` itself unless it is told not to. */
function answering(settings: Settings): readonly string[] {
  const own = settings.get('WHITENOISE_ALLOW_ALL_ORIGINS');
  return own !== undefined && truth(own) === false ? [common, whiteNoise] : [common];
}

export const corsMiddlewareOrder: Check = defineCheck({
  id: 'cors-middleware-order',
  severity: 'warning',
  guide: '1-3',
  title: text('CorsMiddleware comes too late', 'CorsMiddleware의 위치가 너무 뒤입니다'),
  docs: {
    what: text(
      'Finds CorsMiddleware behind CommonMiddleware, or behind a WhiteNoise that sends no CORS header of its own.',
      'CorsMiddleware가 CommonMiddleware나, CORS 헤더를 직접 보내지 않게 설정한 WhiteNoise보다 뒤에 있는 경우를 찾습니다.',
    ),
    why: text(
      'What stands before it and answers by itself, with a redirect or a static file, answers without the CORS headers, and the browser refuses the answer.',
      '앞에 있는 미들웨어가 리다이렉트나 정적 파일로 직접 응답하면 그 응답에는 CORS 헤더가 없어 브라우저가 거부합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MIDDLEWARE = [\n    "django.middleware.common.CommonMiddleware",\n    "corsheaders.middleware.CorsMiddleware",\n]\n',
      good: 'MIDDLEWARE = [\n    "corsheaders.middleware.CorsMiddleware",\n    "django.middleware.common.CommonMiddleware",\n]\n',
    },
    sources: [setup],
  },
  *run(context) {
    const settings = corsSettings(context);
    const list = settings && middleware(settings);
    const at = list?.indexOf(corsMiddleware) ?? -1;
    const others = settings ? answering(settings) : [];
    const first = list?.findIndex((name) => name !== undefined && others.includes(name)) ?? -1;
    if (!settings || first < 0 || at < first) return;
    const all = items(middlewareValue(settings))!;
    const own = all[at]!;
    const { project } = context.django;
    const taken = removeItem(project, own.at);
    const put = insertItem(project, all[first]!.at, 'before', sourceAt(project, own.at));
    const sameList = own.at.file === all[first]!.at.file;
    const name = list![first]!.split('.').at(-1)!;
    yield found(
      own.at.file === '' ? placeOfSetting(settings, middlewareSetting(settings)) : place(own.at),
      text(
        `CorsMiddleware stands behind ${name}: what ${name} answers by itself carries no CORS header, and browsers refuse it.`,
        `CorsMiddleware가 ${name}보다 뒤에 있습니다. ${name}이 직접 보내는 응답에는 CORS 헤더가 없어 브라우저가 거부합니다.`,
      ),
      text(
        'Move it to the top of MIDDLEWARE, or directly behind SecurityMiddleware.',
        'MIDDLEWARE 맨 앞이나 SecurityMiddleware 바로 다음으로 옮겨 주세요.',
      ),
      taken && put && sameList
        ? { fix: { title: text('Move it up', '앞으로 옮기기'), safety: 'safe', edits: [taken, put] } }
        : {},
    );
  },
});
