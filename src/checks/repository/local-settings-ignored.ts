import { defineCheck } from '../define.js';
import { lineStart } from '../processes/procfile-text.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { ignoredModule } from './ignored-module.js';

export default defineCheck({
  id: 'local-settings-ignored',
  severity: 'error',
  title: text('The settings import a file that is ignored', '설정이 무시되는 파일을 임포트합니다'),
  docs: {
    what: text(
      'Finds imports in the settings, outside of try/except, of modules that an ignore rule keeps out, such as `local_settings`.',
      '설정에서 try/except 없이 임포트하는 모듈 중 `local_settings`처럼 무시 규칙에 걸리는 것을 찾습니다.',
    ),
    why: text(
      'The file is on your machine only. On Heroku the import ends with ModuleNotFoundError: collectstatic stops the build, and the app does not boot.',
      '파일이 내 컴퓨터에만 있어서 Heroku에서는 임포트가 ModuleNotFoundError로 끝납니다. collectstatic이 빌드를 중단시키고 앱도 부팅되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'from .local_settings import *\n',
      good: 'try:\n    from .local_settings import *\nexcept ImportError:\n    pass\n',
    },
    sources: ['https://github.com/github/gitignore/blob/main/Python.gitignore'],
  },
  *run(context) {
    const { project } = context.django;
    const told = new Set<string>();
    for (const world of ['BUILD', 'RUN'] as const) {
      for (const imported of settingsOf(context, world)?.imports() ?? []) {
        const { module, at } = imported;
        const hidden = ignoredModule(context, imported);
        if (!hidden || told.has(`${at.file}:${at.line}`)) continue;
        told.add(`${at.file}:${at.line}`);
        const source = project.text(at.file) ?? '';
        const start = lineStart(source, at.line);
        const line =
          /^([ \t]*)(from\s+[\w.]+\s+import\s+[^()\\;\n]+|import\s+[^()\\;\n]+?)[ \t]*(?=\r?\n|$)/.exec(
            source.slice(start, start + 500),
          );
        const [all, indent, statement] = line ?? [];
        yield found(
          place(at),
          text(
            `\`${module}\` is not tracked: \`${hidden.rule.rule}\` in ${hidden.rule.file} ignores \`${hidden.file}\`. On Heroku this import ends with ModuleNotFoundError.`,
            `\`${module}\`은 추적되지 않습니다. ${hidden.rule.file}의 \`${hidden.rule.rule}\` 규칙이 \`${hidden.file}\`을 무시하므로 Heroku에서는 이 임포트가 ModuleNotFoundError로 끝납니다.`,
          ),
          text(
            'Put the import into `try:` with `except ImportError: pass`, and set on Heroku what the file sets by config vars. If the file has no secrets, rename it and commit it.',
            '임포트를 `try:`로 감싸고 `except ImportError: pass`를 적은 뒤, 그 파일의 값은 config var로 설정해 주세요. 비밀 값이 없다면 이름을 바꿔 커밋해도 됩니다.',
          ),
          {
            related: [
              {
                location: { file: hidden.rule.file, line: hidden.rule.line },
                note: text('the rule', '해당 규칙'),
              },
            ],
            ...(all === undefined
              ? {}
              : {
                  fix: {
                    title: text('Guard the import', '임포트를 try로 감싸기'),
                    safety: 'unsafe',
                    edits: [
                      {
                        kind: 'replace',
                        file: at.file,
                        start,
                        end: start + all.length,
                        newText: `${indent}try:\n${indent}    ${statement}\n${indent}except ImportError:\n${indent}    pass`,
                      },
                    ],
                  },
                }),
          },
        );
      }
    }
  },
});
