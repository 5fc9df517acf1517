import { readSyntax } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { placeOfSetting, strings, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { corsSettings, corsValue } from './cors.js';

export default defineCheck({
  id: 'cors-self-origin',
  severity: 'notice',
  guide: '1-3',
  title: text('The CORS settings let nobody in', 'CORS 설정이 아무 역할도 하지 않습니다'),
  docs: {
    what: text(
      'Finds CORS settings that name only the app itself, or paths that the app does not have.',
      '앱 자신만 허용하거나 앱에 없는 경로에만 적용되는 CORS 설정을 찾습니다.',
    ),
    why: text(
      'CORS is for scripts of other sites. The pages of the app itself need none.',
      'CORS는 다른 사이트의 스크립트를 위한 것입니다. 앱 자신의 페이지에는 필요 없습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CORS_ALLOWED_ORIGINS = ["https://myapp-1a2b3c4d5e6f.herokuapp.com"]  # this app itself\n',
      good: '# no CORS at all\n',
    },
    sources: ['https://github.com/adamchainz/django-cors-headers#configuration'],
  },
  *run(context) {
    const settings = corsSettings(context);
    if (!settings) return;
    const segment = firstSegment(settings.get('CORS_URLS_REGEX'));
    if (segment !== undefined && !hasRoute(context, segment)) {
      yield found(
        placeOfSetting(settings, 'CORS_URLS_REGEX'),
        text(
          `No route of the app begins with \`/${segment}\`, so CORS_URLS_REGEX switches CORS off everywhere.`,
          `\`/${segment}\`로 시작하는 경로가 앱에 없어서, CORS_URLS_REGEX 때문에 CORS가 어디에도 적용되지 않습니다.`,
        ),
        text(
          'Match the paths that other sites use, or take CorsMiddleware and the CORS settings out.',
          '다른 사이트가 쓰는 경로에 맞추거나, CorsMiddleware와 CORS 설정을 빼 주세요.',
        ),
      );
      return;
    }
    if (corsValue(settings, 'CORS_ALLOWED_ORIGIN_REGEXES')) return;
    const { platform } = context;
    const all = corsValue(settings, 'CORS_ALLOW_ALL_ORIGINS');
    const origins = corsValue(settings, 'CORS_ALLOWED_ORIGINS');
    const own = new Set([
      ...(strings(settings.get('ALLOWED_HOSTS')) ?? []),
      ...(platform?.domains ?? []),
      ...(platform?.webUrl ? [new URL(platform.webUrl).hostname] : []),
    ]);
    const hosts = strings(origins?.value)?.map((origin) => /^https?:\/\/([^/:]+)\/?$/.exec(origin)?.[1]);
    if (!origins || !hosts?.length || (all && truth(all.value) !== false)) return;
    if (!hosts.every((host) => host !== undefined && own.has(host) && !/^(localhost|127\.)/.test(host)))
      return;
    yield found(
      origins.place,
      text(
        `${origins.name} names only the app itself, whose own pages need no permission.`,
        `${origins.name}에 앱 자신만 있는데, 앱의 페이지에는 허용이 필요 없습니다.`,
      ),
      text(
        'Name the other sites whose scripts use this app, or take CorsMiddleware and the CORS settings out.',
        '이 앱을 쓰는 다른 사이트를 적거나, CorsMiddleware와 CORS 설정을 빼 주세요.',
      ),
    );
  },
});

/** `api` of `^/api/.*$`. */
function firstSegment(value: Value | undefined): string | undefined {
  return value?.type === 'str' ? /^\^?\/([\w-]+)(?=\/|\.\*|$)/.exec(value.value)?.[1] : undefined;
}

/** Whether a route may begin with the segment: some URLconf speaks of it, or takes routes from a package. */
function hasRoute({ django: { project, managePy } }: CheckContext, segment: string): boolean {
  const roots = [managePy?.replace(/\/?manage\.py$/, '') ?? '', ''];
  const confs = project.files.filter((file) => /(url|route|api)[^/]*(\.py|\/[^/]*\.py)$/i.test(file));
  return confs.some(
    (file) =>
      project.text(file)?.includes(segment) ||
      readSyntax(project, file)
        .root.all('call')
        .some((node) => {
          const module = includedAtRoot(node);
          return module !== undefined && moduleFile(project, roots, module) === undefined;
        }),
  );
}

/** The module of `path("", include("module"))`. */
function includedAtRoot(call: Node): string | undefined {
  const [route, view] = call.field('arguments')?.parts ?? [];
  if (!/^\^?$/.test(plainString(route) ?? 'x') || view?.type !== 'call') return undefined;
  if (view.field('function')?.text !== 'include') return undefined;
  return plainString(view.field('arguments')?.parts[0]);
}
