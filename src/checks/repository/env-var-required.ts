import { defineCheck } from '../define.js';
import { found, place, text, unknown } from '../verdicts.js';
import { dotenvNames, requiredNames } from './required-names.js';

export default defineCheck({
  id: 'env-var-required',
  severity: 'error',
  title: text('A required config var is missing', '필요한 config var가 없습니다'),
  docs: {
    what: text(
      'Lists the environment variables that the settings read without a default, and the one without which SECRET_KEY is empty, and compares them with the config vars of the app.',
      '설정이 기본값 없이 읽는 환경 변수와, 없으면 SECRET_KEY가 비게 되는 환경 변수를 모아 앱의 config var와 비교합니다.',
    ),
    why: text(
      'When one is missing, importing the settings ends with KeyError: the build stops at collectstatic, and the app crashes at boot. A local `.env` file is not deployed.',
      '하나라도 없으면 설정을 임포트할 때 KeyError로 끝나, 빌드가 collectstatic에서 중단되고 앱도 부팅 중에 멈춥니다. 내 컴퓨터의 `.env` 파일은 배포되지 않습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'SECRET_KEY = os.environ["SECRET_KEY"]\n',
      good: '# heroku config:set SECRET_KEY=…\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
    },
    sources: ['https://devcenter.heroku.com/articles/config-vars'],
  },
  *run(context) {
    const reads = requiredNames(context);
    for (const name of dotenvNames(context)?.names ?? []) reads.delete(name); // dotenv-only's
    if (reads.size === 0) return;
    if (!context.platform) {
      const names = [...reads.keys()].map((name) => `\`${name}\``).join(', ');
      yield unknown(
        text(
          `whether the app has the config vars ${names}, which the settings require`,
          `설정에 꼭 필요한 config var ${names}가 앱에 있는지`,
        ),
        place([...reads.values()][0]!.at),
      );
      return;
    }
    for (const { name, at, required } of reads.values()) {
      if (context.platform.configVars.has(name)) continue;
      yield found(
        place(at),
        !required
          ? text(
              `Without the config var ${name}, which the app does not have, SECRET_KEY is empty: Django ends with ImproperlyConfigured, at the latest at the first request that has to do with a session or a form.`,
              `앱에 config var ${name}이 없어 SECRET_KEY가 비어 있습니다. Django는 늦어도 세션이나 폼이 필요한 첫 요청에서 ImproperlyConfigured로 끝납니다.`,
            )
          : text(
              `The settings require the config var ${name}, and the app has none: the import ends with an error in the build and at boot.`,
              `설정에 config var ${name}이 꼭 필요한데 앱에 없습니다. 빌드와 부팅 중에 임포트가 오류로 끝납니다.`,
            ),
        text(`Run \`heroku config:set ${name}=…\`.`, `\`heroku config:set ${name}=…\`를 실행해 주세요.`),
        { settledBy: 'platform' },
      );
    }
  },
});
