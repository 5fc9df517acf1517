import { databaseCredentials } from '../database/db-credentials-literal.js';
import { defineCheck } from '../define.js';
import { marksIn } from '../text-scan.js';
import { found, text } from '../verdicts.js';
import { isSecretFile } from './secrets/files.js';
import { allSecretsIn } from './secrets/secrets-in.js';

/** A file with more is a dump, and everybody knows by then. */
const maxInFile = 10;

export default defineCheck({
  id: 'secret-literal',
  severity: 'error',
  guide: '3-2-2',
  title: text('A secret is written in the sources', '비밀 값이 소스에 적혀 있습니다'),
  docs: {
    what: text(
      'Finds keys and tokens by the form that their providers give them, and random values written for names such as `AWS_SECRET_ACCESS_KEY` or `EMAIL_HOST_PASSWORD`. Tests, examples, placeholders and keys of sandboxes are passed over. The value itself is never shown.',
      '서비스마다 정해진 형식의 키와 토큰, 그리고 `AWS_SECRET_ACCESS_KEY`나 `EMAIL_HOST_PASSWORD` 같은 이름에 적힌 임의의 값을 찾습니다. 테스트, 예제, 자리 표시자, 샌드박스 키는 넘어갑니다. 값 자체는 절대 보여 주지 않습니다.',
    ),
    why: text(
      'Everyone who can read the repository, or a fork or an old clone of it, can use it. Programs look for such keys on GitHub all day long and use them within minutes.',
      '저장소나 그 포크, 예전 복제본을 볼 수 있는 누구나 쓸 수 있습니다. 이런 키를 GitHub에서 온종일 찾아 몇 분 안에 악용하는 프로그램들이 있습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'EMAIL_HOST_PASSWORD = "…"\n',
      good: 'EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/config-vars',
      'https://docs.github.com/code-security/secret-scanning/introduction/about-secret-scanning',
      'https://12factor.net/config',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const ofDatabases = databaseCredentials(context);
    for (const file of marksIn(project).secrets) {
      if (isSecretFile(file)) continue; // secret-file-committed's
      const source = project.text(file);
      if (source === undefined) continue;
      const secrets = allSecretsIn(file, source).filter(
        // db-credentials-literal's
        ({ at }) =>
          !ofDatabases.some((own) => own.file === file && own.line <= at.line! && own.endLine >= at.line!),
      );
      const others = secrets.length - maxInFile;
      for (const [index, { what, name, at }] of secrets.slice(0, maxInFile).entries()) {
        const more =
          others > 0 && index === maxInFile - 1
            ? text(` (and ${others} more in this file)`, ` (이 파일에 ${others}개 더 있습니다)`)
            : text('', '');
        const variable = name && /^[A-Za-z_]\w*$/.test(name) ? name : 'NAME';
        yield found(
          at,
          text(
            `${capital(what.en)} is written here, where everyone who sees the repository can read it${more.en}.`,
            `${what.ko}이 그대로 적혀 있어 저장소를 볼 수 있는 누구나 읽을 수 있습니다${more.ko}.`,
          ),
          file.endsWith('.py')
            ? text(
                `Revoke it where it was issued, set the new one with \`heroku config:set ${variable}=…\`, and write \`os.environ["${variable}"]\` here. Deleting the line alone leaves it in the history of git.`,
                `발급한 곳에서 폐기하고 새 값을 \`heroku config:set ${variable}=…\`로 설정한 뒤, 여기에는 \`os.environ["${variable}"]\`를 적어 주세요. 줄만 지우면 git 기록에는 남습니다.`,
              )
            : text(
                'Revoke it where it was issued, keep the new one in a config var, and delete it here. Deleting it alone leaves it in the history of git.',
                '발급한 곳에서 폐기하고 새 값은 config var에 보관한 뒤 여기서는 지워 주세요. 지우기만 하면 git 기록에는 남습니다.',
              ),
        );
      }
    }
  },
});

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
