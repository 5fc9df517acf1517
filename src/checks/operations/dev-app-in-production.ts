import { urlconf } from '../../django/urlconf.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { removeItem } from '../edits.js';
import { items, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

/** Apps and middleware that only a developer needs, with what they do in production, and their distributions. */
const tools: Readonly<Record<string, { distribution: string; does: ReturnType<typeof text> }>> = {
  debug_toolbar: {
    distribution: 'django-debug-toolbar',
    does: text('shows SQL and settings to whom it lets in', '허용된 방문자에게 SQL과 설정을 보여 줍니다'),
  },
  silk: {
    distribution: 'django-silk',
    does: text('writes each request to the database', '요청을 모두 데이터베이스에 기록합니다'),
  },
  django_browser_reload: {
    distribution: 'django-browser-reload',
    does: text('keeps a connection of every visitor open', '방문자마다 연결을 하나씩 열어 둡니다'),
  },
  nplusone: {
    distribution: 'nplusone',
    does: text('watches each query', '쿼리를 하나하나 감시합니다'),
  },
  livereload: {
    distribution: 'django-livereload-server',
    does: text('puts a script into each page', '페이지마다 스크립트를 끼워 넣습니다'),
  },
  django_extensions: {
    distribution: 'django-extensions',
    does: text('brings commands for developers', '개발용 명령을 제공합니다'),
  },
};
/** Useful or harmless in production, as long as it is installed. */
const harmless = new Set(['django_extensions']);

export default defineCheck({
  id: 'dev-app-in-production',
  severity: 'warning',
  title: text('A tool for developers runs in production', '개발용 도구가 운영 환경에서 실행됩니다'),
  docs: {
    what: text(
      'Finds debug toolbars, profilers and reloaders in INSTALLED_APPS and MIDDLEWARE of the web process.',
      'web 프로세스의 INSTALLED_APPS와 MIDDLEWARE에서 디버그 도구, 프로파일러, 새로고침 도구를 찾습니다.',
    ),
    why: text(
      'They slow each request down and may show what is nobody’s business. Where the package is only in the requirements for development, Heroku does not install it, and the import of the settings fails.',
      '요청을 느리게 하고, 보여서는 안 될 것을 보여 줄 수 있습니다. 개발용 의존성 파일에만 있는 패키지라면 Heroku가 설치하지 않아 설정을 불러올 때 실패합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'INSTALLED_APPS = [\n    "debug_toolbar",\n    ...\n]\n',
      good: 'if DEBUG:\n    INSTALLED_APPS += ["debug_toolbar"]\n',
    },
    sources: ['https://django-debug-toolbar.readthedocs.io/en/latest/installation.html'],
  },
  *run(context) {
    const { install, project } = context.django;
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const used = new Map<string, Value[]>();
    for (const item of ['INSTALLED_APPS', 'MIDDLEWARE'].flatMap((name) => items(settings.get(name)) ?? [])) {
      const top = item.type === 'str' ? item.value.split('.')[0]! : '';
      if (Object.hasOwn(tools, top)) used.set(top, [...(used.get(top) ?? []), item]);
    }
    for (const [top, entries] of used) {
      const tool = tools[top]!;
      const known = install.manager !== 'none' && install.manager !== 'several' && install.packages.size > 0;
      const absent = known && !install.packages.has(tool.distribution);
      const elsewhere = absent ? listedElsewhere(context, tool.distribution) : undefined;
      // In no list at all: req-missing-package speaks.
      if (absent && !elsewhere) continue;
      if (!absent && harmless.has(top)) continue;
      const edits = entries.flatMap((item) => removeItem(project, item.at) ?? []);
      // Its URLs can't be imported without its app, and go with it by hand.
      const routed = urlconf(context.django)?.files.some((file) => project.text(file)?.includes(top));
      yield found(
        place(entries[0]!.at),
        elsewhere
          ? text(
              `\`${top}\` is listed in ${elsewhere} alone, which Heroku does not install: the import of the settings ends with ModuleNotFoundError.`,
              `\`${top}\`는 Heroku가 설치하지 않는 ${elsewhere}에만 있어서, 설정을 불러올 때 ModuleNotFoundError로 끝납니다.`,
            )
          : text(
              `\`${top}\` ${tool.does.en}; it belongs on a developer's machine only.`,
              `\`${top}\`는 ${tool.does.ko}. 개발자의 컴퓨터에만 필요합니다.`,
            ),
        text(
          `Put it under \`if DEBUG:\`, in MIDDLEWARE and the URLconf as well.`,
          `\`if DEBUG:\` 아래로 옮겨 주세요. MIDDLEWARE와 URLconf에서도 마찬가지입니다.`,
        ),
        {
          severity: elsewhere ? 'error' : 'warning',
          ...(edits.length === entries.length && !routed
            ? { fix: { title: text(`Take ${top} out`, `${top} 빼기`), safety: 'unsafe', edits } }
            : {}),
        },
      );
    }
  },
});

/** A requirements file that Heroku does not read and that lists the distribution. */
function listedElsewhere(
  { django: { project, install } }: CheckContext,
  distribution: string,
): string | undefined {
  const line = new RegExp(`^\\s*"?${distribution.replaceAll('-', '[-_.]')}\\b`, 'im');
  const lists = /(^|\/)(requirements|reqs?)([^/]*|\/[^/]+)\.(txt|in)$|^(Pipfile|pyproject\.toml)$/i;
  return project.files.find(
    (file) => lists.test(file) && !install.files.includes(file) && line.test(project.text(file) ?? ''),
  );
}
