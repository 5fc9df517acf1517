import type { Settings } from '../../django/django-project.js';
import { isForDevelopment, productionBeside } from '../../django/settings-module.js';
import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import { plainString } from '../../python/strings.js';
import type { Origin } from '../../python/value.js';
import { defaultDatabases } from '../database/engine.js';
import { type Check, type CheckContext, defineCheck } from '../define.js';
import { around, quoted } from '../edits.js';
import { truth } from '../settings-facts.js';
import { found, place, replace, text, unknown } from '../verdicts.js';

const variable = 'DJANGO_SETTINGS_MODULE';
const needs = text(
  `the config var ${variable}, which may name another settings module than the sources`,
  `config var ${variable}(소스와 다른 설정 모듈을 지정할 수 있습니다)`,
);
const sources = [
  'https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings',
  'https://devcenter.heroku.com/articles/config-vars',
];

export const settingsModuleDev: Check = defineCheck({
  id: 'settings-module-dev',
  severity: 'warning',
  title: text('Heroku would run with settings for development', 'Heroku가 개발용 설정으로 실행됩니다'),
  docs: {
    what: text(
      'Finds a `local`, `dev` or `test` settings module that wsgi.py, asgi.py, manage.py or the Procfile name, where no config var names another one.',
      'wsgi.py, asgi.py, manage.py, Procfile이 `local`, `dev`, `test` 설정 모듈을 지정하고, config var로도 바꾸지 않은 경우를 찾습니다.',
    ),
    why: text(
      'Such settings have DEBUG on, a database in a file, or mail that goes to the console.',
      '이런 설정에서는 DEBUG가 켜져 있거나, 데이터베이스가 파일이거나, 메일이 콘솔로 나갑니다.',
    ),
    example: {
      file: 'wsgi.py',
      bad: 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.local")\n',
      good: 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.production")\n',
    },
    sources,
  },
  *run(context) {
    const { django, platform } = context;
    for (const settings of distinct(context)) {
      const { namedBy, file } = settings;
      const module = settings.instead ?? settings.module;
      if (module === undefined || !namedBy) continue;
      if (settings.instead === undefined && !isForDevelopment(module)) continue;
      if (!platform && namedBy.file !== 'Procfile') {
        yield unknown(needs, place(namedBy));
        return;
      }
      const right = productionBeside(django.project, module, file);
      const edit = right && renamed(django.project, namedBy, module, right);
      const loud =
        truth(settings.get('DEBUG') ?? { type: 'none', at: namedBy }) === true ||
        defaultDatabases(settings)?.every((one) => one.engine === 'sqlite') === true;
      yield found(
        place(namedBy),
        text(
          `This names \`${module}\`, settings for development, and nothing names another module on Heroku.`,
          `개발용 설정인 \`${module}\`을 지정하고 있고, Heroku에서 다른 모듈을 지정하는 곳이 없습니다.`,
        ),
        right
          ? text(
              `Name \`${right}\` here, or run \`heroku config:set ${variable}=${right}\`.`,
              `여기에 \`${right}\`을 적거나 \`heroku config:set ${variable}=${right}\`를 실행해 주세요.`,
            )
          : text(
              `Name the module with the production settings here, or set it with \`heroku config:set ${variable}=…\`.`,
              `운영용 설정 모듈을 여기에 적거나 \`heroku config:set ${variable}=…\`로 지정해 주세요.`,
            ),
        {
          severity: loud ? 'error' : 'warning',
          ...(platform ? { settledBy: 'platform' as const } : {}),
          ...(edit
            ? { fix: { title: text(`Name ${right}`, `${right} 지정하기`), safety: 'unsafe', edits: [edit] } }
            : {}),
        },
      );
    }
  },
});

export const settingsModuleSplit: Check = defineCheck({
  id: 'settings-module-split',
  severity: 'warning',
  title: text('manage.py and the server use different settings', 'manage.py와 서버의 설정 모듈이 다릅니다'),
  docs: {
    what: text(
      'Compares the settings module that manage.py names with the one of the web process.',
      'manage.py가 지정하는 설정 모듈과 web 프로세스의 설정 모듈을 비교합니다.',
    ),
    why: text(
      'collectstatic and migrate run with manage.py: they collect to another place, or migrate another database, than the one that the web process uses.',
      'collectstatic과 migrate는 manage.py로 실행됩니다. web 프로세스가 쓰는 것과 다른 곳에 파일을 모으거나 다른 데이터베이스를 마이그레이션하게 됩니다.',
    ),
    sources,
  },
  *run(context) {
    const { django, platform } = context;
    const build = django.settings('BUILD');
    const web = django.settings('RUN');
    if (!build.module || !web.module || build.module === web.module || !build.namedBy || !web.namedBy) return;
    // settings-module-dev speaks, and says the same.
    if ([build, web].some(({ module, instead }) => isForDevelopment(instead ?? module!))) return;
    if (!platform) {
      yield unknown(needs, place(build.namedBy));
      return;
    }
    const edit = renamed(django.project, build.namedBy, build.module, web.module);
    yield found(
      place(build.namedBy),
      text(
        `collectstatic and migrate run with \`${build.module}\`, the web process with \`${web.module}\`.`,
        `collectstatic과 migrate는 \`${build.module}\`로, web 프로세스는 \`${web.module}\`로 실행됩니다.`,
      ),
      text(
        `Name \`${web.module}\` in both, or run \`heroku config:set ${variable}=${web.module}\`.`,
        `두 곳 모두 \`${web.module}\`로 적거나 \`heroku config:set ${variable}=${web.module}\`를 실행해 주세요.`,
      ),
      {
        settledBy: 'platform',
        related: [{ location: place(web.namedBy), note: text('the web process', 'web 프로세스') }],
        ...(edit
          ? {
              fix: {
                title: text(`Name ${web.module}`, `${web.module} 지정하기`),
                safety: 'unsafe',
                edits: [edit],
              },
            }
          : {}),
      },
    );
  },
});

/** The settings of web process and build, each place that names them once. */
function distinct({ django }: CheckContext): Settings[] {
  const web = django.settings('RUN');
  const build = django.settings('BUILD');
  const same = web.namedBy?.file === build.namedBy?.file && web.namedBy?.start === build.namedBy?.start;
  return same ? [web] : [web, build];
}

/** The statement that names the module, naming another one. */
function renamed(project: Project, namedBy: Origin, from: string, to: string): Edit | undefined {
  if (!namedBy.file.endsWith('.py')) return undefined;
  const statement = around(project, namedBy).find(
    ({ at }) => at.start === namedBy.start && at.end === namedBy.end,
  );
  const name = statement?.all('string').find((node) => plainString(node) === from);
  return name && replace(name.at, quoted(project, name.at, to));
}
