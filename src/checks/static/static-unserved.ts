import { urlconf } from '../../django/urlconf.js';
import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { entryModule } from './entry-module.js';
import { middlewareLists, middlewareSetting, middlewareValue, whiteNoise } from './middleware.js';
import { collectsToFiles } from './storage.js';

export default defineCheck({
  id: 'static-unserved',
  severity: 'error',
  guide: '1-1',
  title: text('Nothing serves the static files', '정적 파일을 서비스하는 것이 없습니다'),
  docs: {
    what: text(
      'Looks for something that serves static files: WhiteNoise, a remote storage, an absolute STATIC_URL, or a wrapper in wsgi.py.',
      '정적 파일을 서비스할 수단이 있는지 확인합니다. WhiteNoise, 원격 스토리지, 절대 경로 STATIC_URL, wsgi.py의 래퍼가 해당합니다.',
    ),
    why: text(
      'Of itself only `runserver` serves static files, with DEBUG on: gunicorn does not, and Heroku puts no web server in front. Every page, the admin included, comes without CSS.',
      '정적 파일을 알아서 서비스해 주는 것은 DEBUG가 켜진 `runserver`뿐입니다. gunicorn은 하지 않고, Heroku는 앞에 웹 서버를 두지 않습니다. 관리자 페이지를 포함한 모든 페이지에서 CSS가 빠집니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    ...\n]\n',
      good: 'MIDDLEWARE = [\n    "django.middleware.security.SecurityMiddleware",\n    "whitenoise.middleware.WhiteNoiseMiddleware",\n    ...\n]\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://whitenoise.readthedocs.io/en/stable/django.html',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    const debug = settings.get('DEBUG');
    if (debug !== undefined && truth(debug) === true && servedInDebug(context)) return;
    const lists = middlewareLists(settings);
    const url = textOf(settings.get('STATIC_URL'));
    // In every branch, whatever else is in the list.
    const served = holds(middlewareValue(settings), whiteNoise) === true;
    if (served || (url !== undefined && /^(https?:)?\/\//.test(url))) return;
    if (settings.get('STATIC_URL') !== undefined && url === undefined) return;
    if (!collectsToFiles(context, settings)) return;
    if (servedElsewhere(context)) return;
    const names = lists?.flat();
    if (!names || names.includes(undefined) || names.includes(whiteNoise)) {
      yield unknown(
        text('the final value of MIDDLEWARE', 'MIDDLEWARE의 최종 값'),
        placeOfSetting(settings, middlewareSetting(settings)),
      );
      return;
    }
    // A middleware of the project's own may derive from WhiteNoise's.
    if (names.some((name) => /whitenoise|static|cling/i.test(name!))) return;
    // An earlier list had it: whitenoise-lost says so.
    if (
      settings
        .history(middlewareSetting(settings))
        .some((assignment) => holds(assignment.value, whiteNoise) === true)
    )
      return;
    const installed = context.django.install.packages.has('whitenoise');
    yield found(
      placeOfSetting(settings, middlewareSetting(settings)),
      text(
        'Nothing serves the static files: of itself only `runserver` does, and MIDDLEWARE has no WhiteNoise. Pages and the admin come without CSS.',
        '정적 파일을 서비스하는 것이 없습니다. 알아서 서비스해 주는 것은 `runserver`뿐인데, MIDDLEWARE에 WhiteNoise도 없습니다. 관리자 페이지를 포함한 모든 페이지에 CSS가 적용되지 않습니다.',
      ),
      text(
        `${installed ? '' : 'Add `whitenoise` to the requirements, and put'}${installed ? 'Put' : ''} \`"${whiteNoise}"\` into MIDDLEWARE directly after SecurityMiddleware.`,
        `${installed ? '' : '의존성에 `whitenoise`를 추가하고, '}MIDDLEWARE의 SecurityMiddleware 바로 다음에 \`"${whiteNoise}"\`를 넣어 주세요.`,
      ),
    );
  },
});

/** Whether something serves them as long as DEBUG is on: `runserver`, or a helper in the URLconf. Then debug-true speaks alone. */
function servedInDebug({ django }: CheckContext): boolean {
  const urls = urlconf(django);
  return (
    urls === undefined ||
    django.procfile.processes.some(({ type, command }) => type === 'web' && /\brunserver\b/.test(command)) ||
    urls.helpers.some(({ call }) => !call.text.includes('MEDIA')) ||
    urls.files.some((file) => django.project.text(file)?.includes('staticfiles_urlpatterns'))
  );
}

/** A wrapper around the application, a route of the project's own, or a web server in front. */
function servedElsewhere(context: CheckContext): boolean {
  const { django, platform } = context;
  const { project, procfile } = django;
  const inFront = /nginx|caddy|--insecure/;
  if (procfile.processes.some(({ command }) => inFront.test(command))) return true;
  if ([...(platform?.buildpacks ?? []), project.text('app.json') ?? ''].some((one) => inFront.test(one)))
    return true;
  const entries = [entryModule(context), ...project.files.filter((file) => /(^|\/)[wa]sgi\.py$/.test(file))];
  if (entries.some((file) => file !== undefined && wraps(project, file))) return true;
  const routes = urlconf(django)?.routes ?? [];
  return routes.some(
    ({ view, pattern, call }) =>
      /(^|\.)serve$/.test(view) &&
      (pattern === undefined || /static/i.test(pattern) || /\bSTATIC_/.test(call.text)),
  );
}

/** Imports of packages that serve files around a WSGI or ASGI application. */
function wraps(project: Project, file: string): boolean {
  return readSyntax(project, file)
    .root.all('import_statement', 'import_from_statement')
    .some((node) => {
      const name = node.field('module_name') ?? node.field('name');
      return /^(whitenoise|dj_static|static|servestatic|(starlette|fastapi)\.staticfiles|django\.contrib\.staticfiles)\b/.test(
        name?.text ?? '',
      );
    });
}
