import type { Location } from '../../model/finding.js';
import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { marksIn } from '../text-scan.js';
import { found, text } from '../verdicts.js';
import { isSecretFile } from './secrets/files.js';
import { allSecretsIn } from './secrets/secrets-in.js';

export default defineCheck({
  id: 'secret-file-committed',
  severity: 'error',
  guide: '1-2',
  title: text('A file of secrets is committed', '비밀 파일이 커밋되어 있습니다'),
  docs: {
    what: text(
      'Finds tracked files such as `.env`, `secrets.json`, `credentials.json`, private keys and service account keys that hold real values. Samples and placeholders are passed over; values are never shown.',
      '실제 값이 들어 있는 `.env`, `secrets.json`, `credentials.json`, 개인 키, 서비스 계정 키 파일이 추적되는지 찾습니다. 예제와 자리 표시자는 넘어가고, 값은 절대 보여 주지 않습니다.',
    ),
    why: text(
      'Everyone who can read the repository has the secrets. Heroku does not need the file: config vars take its place.',
      '저장소를 볼 수 있는 누구나 비밀 값을 갖게 됩니다. Heroku에는 이 파일이 필요 없고 config var를 쓰면 됩니다.',
    ),
    example: { file: '.gitignore', bad: '', good: '.env\nsecrets.json\n' },
    sources: [
      'https://devcenter.heroku.com/articles/config-vars',
      'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
  },
  *run({ django: { project } }) {
    for (const file of marksIn(project).secrets) {
      if (!isSecretFile(file)) continue;
      const held = heldIn(project, file);
      // Other tools have files of that name that are meant to be committed: React, Docker Compose.
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const sample =
        held === undefined &&
        file === `${folder}.env` &&
        (folder === '' || project.has(`${folder}manage.py`));
      if (held === undefined && !sample) continue;
      const ignore = file.slice(file.lastIndexOf('/') + 1);
      yield found(
        held?.at ?? { file, line: 1 },
        held
          ? text(
              `\`${file}\` is committed and holds ${held.en}: everyone who sees the repository has it.`,
              `\`${file}\`이 커밋되어 있고 ${held.ko}이 들어 있습니다. 저장소를 볼 수 있는 누구나 알 수 있습니다.`,
            )
          : text(
              `\`${file}\` is committed. It holds only values for development now, but the first real one that someone writes into it is committed as well.`,
              `\`${file}\`이 커밋되어 있습니다. 지금은 개발용 값뿐이지만, 누군가 실제 값을 적는 순간 함께 커밋됩니다.`,
            ),
        held
          ? text(
              `Run \`git rm --cached ${file}\`, add \`${ignore}\` to .gitignore, replace every secret in it by a new one and set those with \`heroku config:set\`.`,
              `\`git rm --cached ${file}\`을 실행하고 .gitignore에 \`${ignore}\`를 추가한 뒤, 들어 있던 비밀 값을 모두 새로 발급해 \`heroku config:set\`으로 설정해 주세요.`,
            )
          : text(
              `Rename it to \`${ignore}.example\`, and add \`${ignore}\` to .gitignore.`,
              `이름을 \`${ignore}.example\`로 바꾸고 .gitignore에 \`${ignore}\`를 추가해 주세요.`,
            ),
        { severity: held ? 'error' : 'notice' },
      );
    }
  },
});

/** What is secret in the file, in words, with the first place; undefined when nothing is. */
function heldIn(project: Project, file: string): { en: string; ko: string; at: Location } | undefined {
  if (/\.(p12|pfx)$/i.test(file)) return { en: 'a private key', ko: '개인 키', at: { file } };
  const source = project.text(file);
  if (source === undefined) return undefined;
  const secrets = allSecretsIn(file, source);
  const [first] = secrets;
  if (first === undefined) return undefined;
  const names = [...new Set(secrets.flatMap(({ name }) => name ?? []))].slice(0, 5);
  const list = names.map((name) => `\`${name}\``).join(', ');
  return names.length === 0
    ? { ...first.what, at: first.at }
    : { en: `the value of ${list}`, ko: `${list} 값`, at: first.at };
}
