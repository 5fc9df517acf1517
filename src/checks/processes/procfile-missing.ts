import { defineCheck } from '../define.js';
import { appFolder } from '../repository/app-folder.js';
import { found, notApplicable, text } from '../verdicts.js';
import { misnamedProcfile } from './procfile-misnamed.js';
import { containerFile, webLine } from './procfile-text.js';

export default defineCheck({
  id: 'procfile-missing',
  severity: 'error',
  guide: '1-4',
  title: text('There is no Procfile', 'Procfile이 없습니다'),
  docs: {
    what: text(
      'Looks for a tracked file named `Procfile` in the project root.',
      '프로젝트 루트에 git이 추적하는 `Procfile`이 있는지 확인합니다.',
    ),
    why: text(
      "Heroku's Python buildpack starts nothing by itself. Without a `web` process the build succeeds, and every request is answered with H14 (No web processes running).",
      'Heroku의 Python 빌드팩은 아무 프로세스도 스스로 시작하지 않습니다. `web` 프로세스가 없으면 빌드는 성공하지만 모든 요청에 H14(No web processes running) 오류가 납니다.',
    ),
    example: { file: 'Procfile', bad: '', good: 'web: gunicorn mysite.wsgi --log-file -\n' },
    sources: [
      'https://devcenter.heroku.com/articles/procfile',
      'https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running',
    ],
  },
  *run(context) {
    const { project, managePy } = context.django;
    const container = containerFile(project);
    if (container) {
      yield notApplicable(
        text(`${container} defines the processes`, `${container}에 프로세스가 정의되어 있습니다`),
      );
      return;
    }
    if (appFolder(context.django) !== undefined) return;
    if (project.has('Procfile') || misnamedProcfile(project) || project.ignoredBy('Procfile')) return;
    if (project.has('project.toml')) {
      yield notApplicable(
        text('project.toml may define the processes', 'project.toml에 프로세스가 정의되어 있을 수 있습니다'),
      );
      return;
    }
    const { line, certain } = webLine(context);
    yield found(
      { file: managePy ?? project.files[0] ?? 'Procfile' },
      text(
        'The project has no `Procfile`. Heroku builds it, but starts no web process and answers every request with error H14.',
        '프로젝트에 `Procfile`이 없습니다. 빌드는 되지만 web 프로세스가 시작되지 않아 모든 요청에 H14 오류가 납니다.',
      ),
      text(
        `Create a file named \`Procfile\` (no extension) in the project root with the line \`${line}\`, and commit it.`,
        `프로젝트 루트에 확장자 없이 \`Procfile\` 파일을 만들고 \`${line}\` 한 줄을 적어 커밋해 주세요.`,
      ),
      certain
        ? {
            fix: {
              title: text('Create the Procfile', 'Procfile 만들기'),
              safety: 'safe',
              edits: [{ kind: 'write', file: 'Procfile', text: `${line}\n` }],
            },
          }
        : {},
    );
  },
});
