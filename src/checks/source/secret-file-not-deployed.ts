import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text, unknown } from '../verdicts.js';

/** Files that a person writes by hand and keeps from others; what else is missing a build may make. */
const byHand =
  /(^|\/)(\.env[\w.-]*|[\w.-]*(secret|credential|password|config|settings|key|local|env)[\w.-]*\.(json|ya?ml|toml|ini|cfg|txt|env|key|pem|conf))$/i;
const made = /(stats|manifest|bundle|assets?|build|dist|version)/i;

export default defineCheck({
  id: 'secret-file-not-deployed',
  severity: 'error',
  guide: '1-2',
  title: text('The settings open a file that is not deployed', '설정이 배포되지 않는 파일을 엽니다'),
  docs: {
    what: text(
      'Finds files that the settings open or read, such as `secrets.json`, that git does not track.',
      '`secrets.json`처럼 설정에서 열거나 읽는데 git이 추적하지 않는 파일을 찾습니다.',
    ),
    why: text(
      'The file is on your machine only. On Heroku the import of the settings ends with FileNotFoundError: collectstatic stops the build, and the app does not boot (H10).',
      '파일이 내 컴퓨터에만 있어서, Heroku에서는 설정을 임포트하다가 FileNotFoundError로 끝납니다. collectstatic이 빌드를 중단시키고 앱도 부팅되지 않습니다(H10).',
    ),
    example: {
      file: 'settings.py',
      bad: 'with open(BASE_DIR / "secrets.json") as f:\n    SECRET_KEY = json.load(f)["SECRET_KEY"]\n',
      good: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: ['https://devcenter.heroku.com/articles/config-vars'],
  },
  *run(context) {
    const { project } = context.django;
    const told = new Set<string>();
    for (const world of ['BUILD', 'RUN'] as const) {
      for (const { module: file, at, guarded, opened, file: tracked } of settingsOf(
        context,
        world,
      )?.imports() ?? []) {
        if (!opened || guarded || tracked !== undefined || told.has(file)) continue;
        told.add(file);
        const rule = project.ignoredBy(file);
        const hooks = project.files.some((one) => /^bin\/(pre|post)_compile$/.test(one));
        // A build step may make it.
        if (hooks || made.test(file) || (!rule && !byHand.test(file))) {
          yield unknown(
            text(`whether the build makes the file ${file}`, `빌드 과정에서 ${file} 파일이 만들어지는지`),
            place(at),
          );
          continue;
        }
        yield found(
          place(at),
          text(
            `The settings open \`${file}\`, which is not tracked${rule ? ` (\`${rule.rule}\` in ${rule.file} ignores it)` : ''}: on Heroku the import ends with FileNotFoundError.`,
            `설정이 \`${file}\`을 여는데 이 파일은 추적되지 않습니다${rule ? `(${rule.file}의 \`${rule.rule}\` 규칙이 무시합니다)` : ''}. Heroku에서는 임포트가 FileNotFoundError로 끝납니다.`,
          ),
          text(
            'Read what it holds from the environment, as `os.environ["SECRET_KEY"]`, and set it with `heroku config:set`. To keep the file for your own machine open it only `if path.exists()`.',
            '파일에 든 값은 `os.environ["SECRET_KEY"]`처럼 환경 변수에서 읽고 `heroku config:set`으로 설정해 주세요. 내 컴퓨터에서 계속 쓰려면 `if path.exists()`일 때만 열면 됩니다.',
          ),
          rule
            ? {
                related: [
                  { location: { file: rule.file, line: rule.line }, note: text('the rule', '해당 규칙') },
                ],
              }
            : {},
        );
      }
    }
  },
});
