import { defineCheck } from '../define.js';
import { items, options, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import {
  middlewareLists,
  middlewareSetting,
  middlewareValue,
  securityMiddleware,
  whiteNoise,
} from './middleware.js';

/** May stand before WhiteNoise: they set headers that static files need too. */
const allowedBefore = new Set([securityMiddleware, 'corsheaders.middleware.CorsMiddleware', whiteNoise]);

export default defineCheck({
  id: 'whitenoise-order',
  severity: 'warning',
  guide: '1-1',
  title: text('WhiteNoise stands in the wrong place', 'WhiteNoise의 위치가 잘못되었습니다'),
  docs: {
    what: text(
      'Checks that WhiteNoise comes directly after SecurityMiddleware and before all others.',
      'WhiteNoise가 SecurityMiddleware 바로 다음, 다른 모든 미들웨어보다 앞에 있는지 확인합니다.',
    ),
    why: text(
      'What stands before it runs for each static file: sessions, authentication, redirects. What stands after it does not: without SecurityMiddleware before it static files are not redirected to https.',
      '앞에 있는 미들웨어는 정적 파일 요청마다 실행됩니다(세션, 인증, 리다이렉트 등). SecurityMiddleware가 뒤에 있으면 정적 파일은 https로 리다이렉트되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MIDDLEWARE = [\n    "django.contrib.sessions.middleware.SessionMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "django.middleware.security.SecurityMiddleware",\n]\n',
      good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    "django.contrib.sessions.middleware.SessionMiddleware",\n]\n',
    },
    sources: ['https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const lists = settings && middlewareLists(settings);
    const [first] = lists?.map(misplaced) ?? [];
    if (!settings || !first || !lists?.every(misplaced)) return;
    const { list, at, wrong, securityAfter } = first;
    const last = (name: string): string => `\`${name.split('.').at(-1)}\``;
    const right = [
      ...list.filter((name) => name === 'corsheaders.middleware.CorsMiddleware' && list.indexOf(name) < at),
      ...list.filter((name) => name === securityMiddleware),
      whiteNoise,
      ...list
        .filter(
          (name) =>
            name !== securityMiddleware &&
            name !== whiteNoise &&
            name !== 'corsheaders.middleware.CorsMiddleware',
        )
        .slice(0, 1),
    ].filter((name): name is string => name !== undefined);
    yield found(
      itemPlace(settings) ?? placeOfSetting(settings, middlewareSetting(settings)),
      securityAfter
        ? text(
            'WhiteNoise stands before SecurityMiddleware, so static files get neither its https redirect nor its headers.',
            'WhiteNoise가 SecurityMiddleware보다 앞에 있어서, 정적 파일에는 https 리다이렉트와 보안 헤더가 적용되지 않습니다.',
          )
        : text(
            `WhiteNoise stands after ${wrong.map(last).join(', ')}, which then run${wrong.length === 1 ? 's' : ''} for every static file.`,
            `WhiteNoise가 ${wrong.map(last).join(', ')}보다 뒤에 있어서 정적 파일 요청마다 이 미들웨어가 실행됩니다.`,
          ),
      settings.history(middlewareSetting(settings)).at(-1)?.how === 'call'
        ? text(
            'This call puts it there. Pass `staticfiles=False`, set STATIC_ROOT yourself, and list WhiteNoise directly after SecurityMiddleware.',
            '이 호출이 WhiteNoise를 맨 앞에 넣습니다. `staticfiles=False`를 넘기고 STATIC_ROOT을 직접 설정한 뒤, SecurityMiddleware 바로 다음에 WhiteNoise를 적어 주세요.',
          )
        : text(
            `Move it directly after SecurityMiddleware: ${right.map(last).join(', ')}, …`,
            `SecurityMiddleware 바로 다음으로 옮겨 주세요: ${right.map(last).join(', ')}, …`,
          ),
    );
  },
});

/** What is wrong with WhiteNoise's place in a list; undefined where nothing is. */
function misplaced(list: readonly (string | undefined)[]) {
  const at = list.indexOf(whiteNoise);
  if (at < 0) return undefined;
  // A middleware whose name is not known, or that is not Django's, may have to stand before it.
  const wrong = list
    .slice(0, at)
    .filter((name): name is string => name?.startsWith('django.') === true && !allowedBefore.has(name));
  const securityAfter = list.indexOf(securityMiddleware) > at;
  return wrong.length > 0 || securityAfter ? { list, at, wrong, securityAfter } : undefined;
}

/** Where WhiteNoise itself is written. */
function itemPlace(settings: NonNullable<ReturnType<typeof settingsOf>>) {
  const value = middlewareValue(settings);
  const item = items(value && options(value)[0])?.find((one) => textOf(one) === whiteNoise);
  if (!item) return undefined;
  const { file, line, column, endLine, endColumn } = item.at;
  return { file, line, column, endLine, endColumn };
}
