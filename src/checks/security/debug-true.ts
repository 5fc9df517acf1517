import { defineCheck } from '../define.js';
import { importing, sourceAt } from '../edits.js';
import { placeOfSetting, truth } from '../settings-facts.js';
import { found, replace, text, unknown } from '../verdicts.js';
import { anyTextIsTrue, debugByDefault, debugLine, debugRead, debugValue, debugVars } from './debug.js';

export default defineCheck({
  id: 'debug-true',
  severity: 'error',
  guide: '1-2',
  title: text('DEBUG is on in production', '운영 환경에서 DEBUG가 켜져 있습니다'),
  docs: {
    what: text(
      'Evaluates DEBUG as the web process on Heroku sees it.',
      'Heroku의 web 프로세스에서 DEBUG가 어떤 값이 되는지 확인합니다.',
    ),
    why: text(
      'With DEBUG on, each error page shows source, settings and local variables to anybody, and every SQL query is kept in memory.',
      'DEBUG가 켜져 있으면 오류 페이지가 소스 코드, 설정, 지역 변수를 누구에게나 보여 주고, 모든 SQL 쿼리가 메모리에 쌓입니다.',
    ),
    example: { file: 'settings.py', bad: 'DEBUG = True\n', good: `${debugLine}\n` },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
      'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug',
    ],
  },
  *run(context) {
    const debug = debugValue(context);
    if (!debug) return;
    const { value, settings } = debug;
    if (value.type === 'str') return; // debug-string-truthy
    // With the value of a config var config-debug-on speaks.
    if ('env' in value && value.env?.some((name) => context.platform?.configVars.has(name))) return;
    const is = truth(value);
    const where = placeOfSetting(settings, 'DEBUG');
    if (is === false) return;
    if (is === undefined) {
      // A reader with a default: debug-default-on or debug-string-truthy speaks, or the default is the safe one.
      const read = debugRead(value);
      if (anyTextIsTrue(value) || (read && !read.required)) return;
      const env = debugVars(value);
      // Off unless it is turned on; where it is on unless it is turned off, debug-default-on speaks.
      if (!read && debugByDefault(context, value)) return;
      const names = env.map((name) => `\`${name}\``).join(', ');
      yield unknown(
        env.length > 0
          ? text(
              `the value of the config var ${names}, which decides DEBUG`,
              `DEBUG를 결정하는 config var ${names}의 값`,
            )
          : text('the value of DEBUG on a dyno', 'dyno에서의 DEBUG 값'),
        where,
      );
      return;
    }
    // config-debug-on: the sources are not what turns it on.
    if ('env' in value && value.env?.some((name) => context.platform?.configVars.has(name))) return;
    const last = settings.history('DEBUG').at(-1);
    const literal =
      last?.how === 'assign' &&
      value.type === 'bool' &&
      value.at.file === last.at.file &&
      value.at.line === last.at.line;
    const { project } = context.django;
    const imports = last ? importing(project, last.at.file, 'os', value.at) : [];
    const importsOs = imports.length === 0;
    yield found(
      where,
      text(
        'DEBUG is on in the web process: error pages show source, settings and variables to every visitor.',
        'web 프로세스에서 DEBUG가 켜져 있습니다. 오류 페이지가 소스 코드와 설정, 변수를 모든 방문자에게 보여 줍니다.',
      ),
      text(
        `Write \`${debugLine}\`${importsOs ? '' : ' (with `import os` at the top)'}, and set DEBUG=True on your own machine only.`,
        `\`${debugLine}\`로 적고${importsOs ? '' : '(맨 위에 `import os` 필요)'}, DEBUG=True는 내 컴퓨터에서만 설정해 주세요.`,
      ),
      literal && sourceAt(project, value.at) === 'True'
        ? {
            fix: {
              title: text('Read DEBUG from the environment', 'DEBUG를 환경 변수에서 읽기'),
              safety: 'unsafe',
              edits: [replace(value.at, debugLine.slice('DEBUG = '.length)), ...imports],
            },
          }
        : {},
    );
  },
});
