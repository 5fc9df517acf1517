import { defineCheck } from '../define.js';
import { found, place, text, unknown } from '../verdicts.js';
import { dotenvNames, requiredNames } from './required-names.js';

export default defineCheck({
  id: 'dotenv-only',
  severity: 'error',
  title: text('Required values are in a .env file only', '필요한 값이 .env 파일에만 있습니다'),
  docs: {
    what: text(
      'Where the settings read a `.env` file that is not tracked, compares the names of its sample that the settings require with the config vars of the app.',
      '설정이 추적되지 않는 `.env` 파일을 읽는 경우, 예제 파일에 있는 필수 이름이 앱의 config var에 있는지 비교합니다.',
    ),
    why: text(
      'The file stays on your machine, as it should. On Heroku the same names must be config vars, or the build stops at collectstatic and the app does not boot.',
      '이 파일은 내 컴퓨터에만 있고, 그래야 합니다. Heroku에서는 같은 이름을 config var로 설정하지 않으면 빌드가 collectstatic에서 중단되고 앱도 부팅되지 않습니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/config-vars',
      'https://devcenter.heroku.com/articles/heroku-local#set-up-your-local-environment-variables',
    ],
  },
  *run(context) {
    const kept = dotenvNames(context);
    if (!kept) return;
    const missing = kept.names.filter((name) => !context.platform?.configVars.has(name));
    if (missing.length === 0) return;
    const at = place(requiredNames(context).get(missing[0]!)!.at);
    const command = `heroku config:set ${missing.map((name) => `${name}=…`).join(' ')}`;
    if (!context.platform) {
      yield unknown(
        text(
          `whether the app has the config vars that the settings require and \`.env\` gives locally (\`${command}\`)`,
          `설정에 꼭 필요하고 내 컴퓨터에서는 \`.env\`에 있는 값이 앱의 config var에도 있는지(\`${command}\`)`,
        ),
        at,
      );
      return;
    }
    const list = missing.map((name) => `\`${name}\``).join(', ');
    yield found(
      at,
      text(
        `The settings require ${list}. Your \`.env\` file has them, but it is not deployed, and the app has no such config vars: the build stops.`,
        `설정에 ${list}가 꼭 필요합니다. 내 컴퓨터의 \`.env\`에는 있지만 배포되지 않고 앱의 config var에도 없어서 빌드가 중단됩니다.`,
      ),
      text(`Run \`${command}\` with the values.`, `값을 채워 \`${command}\`를 실행해 주세요.`),
      {
        settledBy: 'platform',
        related: [{ location: { file: kept.sample }, note: text('lists the names', '이름 목록') }],
      },
    );
  },
});
