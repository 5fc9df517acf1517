import { defineCheck } from '../define.js';
import { append } from '../edits.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { encodingFault } from './procfile-encoding.js';
import { webLine } from './procfile-text.js';

export default defineCheck({
  id: 'procfile-no-web',
  severity: 'error',
  guide: '1-4',
  title: text('The Procfile has no web process', 'Procfile에 web 프로세스가 없습니다'),
  docs: {
    what: text(
      'Looks for the process type `web` in the Procfile.',
      'Procfile에 `web` 프로세스 타입이 있는지 확인합니다.',
    ),
    why: text(
      'Only the process type `web` gets requests. Without one the router answers H14 to everything.',
      '요청은 `web` 프로세스 타입만 받습니다. 없으면 라우터가 모든 요청에 H14로 응답합니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'release: python manage.py migrate\n',
      good: 'release: python manage.py migrate\nweb: gunicorn mysite.wsgi --log-file -\n',
    },
    sources: ['https://devcenter.heroku.com/articles/procfile#the-web-process-type'],
  },
  *run(context) {
    const { procfile, project } = context.django;
    if (!procfile.exists || encodingFault(project)) return;
    const named = [
      ...procfile.processes.map(({ type }) => type),
      ...procfile.dropped.map((line) => line.text.trim()),
    ];
    // A web line that is spelt or spaced wrongly is procfile-syntax's to report.
    if (named.some((name) => /^web\b/i.test(name))) return;
    const types = [...new Set(procfile.processes.map(({ type }) => `\`${type}\``))].join(', ');
    const { line, certain } = webLine(context);
    // A bot or a worker answers no requests.
    const routes = settingsOf(context, 'RUN')?.get('ROOT_URLCONF') !== undefined;
    yield found(
      { file: 'Procfile', line: 1 },
      types === ''
        ? text(
            'The Procfile names no process, so Heroku starts nothing and answers every request with H14.',
            'Procfile에 프로세스가 하나도 없어서 Heroku가 아무것도 시작하지 않고 모든 요청에 H14로 응답합니다.',
          )
        : text(
            `The Procfile defines ${types} but no \`web\`, so no dyno gets requests and Heroku answers each with H14.`,
            `Procfile에 ${types}만 있고 \`web\`이 없어서, 요청을 받을 dyno가 없고 모든 요청에 H14로 응답합니다.`,
          ),
      text(
        `Add the line \`${line}\`. An app that is to answer no requests says so by \`ignore: procfile-no-web\`.`,
        `\`${line}\` 줄을 추가해 주세요. 요청을 받지 않는 앱이라면 \`ignore: procfile-no-web\`으로 알려 주세요.`,
      ),
      {
        ...(routes ? {} : { severity: 'notice' }),
        ...(certain && routes
          ? {
              fix: {
                title: text('Add the web process', 'web 프로세스 추가하기'),
                safety: 'safe',
                edits: [append(project, 'Procfile', `${line}\n`)],
              },
            }
          : {}),
      },
    );
  },
});
