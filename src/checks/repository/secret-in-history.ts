import { decodePython } from '../../python/source.js';
import { parsePython } from '../../python/syntax.js';
import { type CheckContext, defineCheck } from '../define.js';
import { marksIn } from '../text-scan.js';
import { found, text, unknown } from '../verdicts.js';
import { trustIn } from './secrets/files.js';
import { isDjangoKey } from './secrets/named.js';
import { namedTexts } from './secrets/read-python.js';
import { allSecretsIn, anyNamed, type Secret } from './secrets/secrets-in.js';
import { anyShape } from './secrets/shapes.js';

interface Past extends Secret {
  commit: string;
}

export default defineCheck({
  id: 'secret-in-history',
  severity: 'warning',
  guide: '1-2',
  title: text('A secret is in the history of git', 'git 기록에 비밀 값이 있습니다'),
  docs: {
    what: text(
      'Reads earlier contents of settings and of files such as `.env` from the commits that are fetched, and finds secrets that are gone from the files of today. The values are never shown.',
      '가져온 커밋에서 설정 파일과 `.env` 같은 파일의 이전 내용을 읽어, 지금 파일에는 없는 비밀 값을 찾습니다. 값은 절대 보여 주지 않습니다.',
    ),
    why: text(
      'A commit that deletes a secret does not take it back: every clone has it. Only a new secret helps.',
      '비밀 값을 지우는 커밋을 해도 되돌릴 수 없습니다. 모든 복제본에 남아 있으므로 새 값으로 바꾸는 것만이 해결책입니다.',
    ),
    sources: [
      'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
      'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    ],
  },
  *run(context) {
    const { git, platform } = context;
    if (!git) return;
    const { secrets, keys } = readHistory(context);
    const inUse = new Set(platform?.configVars.values() ?? []);
    for (const past of secrets) {
      const used = inUse.has(past.value);
      yield found(
        { file: past.at.file },
        text(
          `Commit ${past.commit.slice(0, 7)} has ${past.what.en} in \`${past.at.file}\`. It is gone from the file but not from the history${used ? ', and the app still uses it' : ''}.`,
          `커밋 ${past.commit.slice(0, 7)}의 \`${past.at.file}\`에 ${past.what.ko}이 있습니다. 파일에서는 지워졌지만 기록에는 남아 있습니다${used ? '. 앱이 아직 이 값을 쓰고 있습니다' : ''}.`,
        ),
        text(
          'Revoke it where it was issued and use a new one. If that is done, silence this with the input `ignore`.',
          '발급한 곳에서 폐기하고 새 값을 사용해 주세요. 이미 바꾸었다면 `ignore` 입력으로 이 알림을 끌 수 있습니다.',
        ),
        used ? { severity: 'error', settledBy: 'platform' } : {},
      );
    }
    const key = keys.find(({ value }) => inUse.has(value));
    if (key) {
      yield found(
        { file: key.at.file },
        text(
          `The app's secret key stands in commit ${key.commit.slice(0, 7)} of \`${key.at.file}\`: whoever has a clone can forge sessions and password reset links.`,
          `앱이 쓰는 비밀 키가 커밋 ${key.commit.slice(0, 7)}의 \`${key.at.file}\`에 남아 있습니다. 복제본이 있으면 누구나 세션과 비밀번호 재설정 링크를 위조할 수 있습니다.`,
        ),
        text(
          'Set a new random one with `heroku config:set SECRET_KEY=…`. Everybody has to log in again after that.',
          '`heroku config:set SECRET_KEY=…`로 새로운 임의의 키를 설정해 주세요. 그 뒤에는 모든 사용자가 다시 로그인해야 합니다.',
        ),
        { severity: 'error', settledBy: 'platform' },
      );
    } else if (keys.length > 0 && !platform) {
      yield unknown(
        text(
          `whether the app's secret key is another than the one in commit ${keys[0]!.commit.slice(0, 7)} of \`${keys[0]!.at.file}\``,
          `앱의 비밀 키가 커밋 ${keys[0]!.commit.slice(0, 7)}의 \`${keys[0]!.at.file}\`에 있는 키와 다른지`,
        ),
      );
    }
    if (git.history.incomplete) {
      yield unknown(
        git.history.incomplete === 'shallow'
          ? text(
              'the earlier commits, for secrets in them (`fetch-depth: 0` on actions/checkout)',
              '비밀 값이 남아 있는지 볼 이전 커밋(actions/checkout의 `fetch-depth: 0`)',
            )
          : text(
              'the rest of the history, for secrets in it: it is too long to be read here',
              '너무 길어 다 읽지 못한 나머지 git 기록에 비밀 값이 있는지',
            ),
      );
    }
  },
});

/** Secrets and Django keys of earlier contents that no file has today, each value once, its newest place. */
function readHistory({ git, django: { project } }: CheckContext): { secrets: Past[]; keys: Past[] } {
  const seen = new Set<string>();
  const today = new Set(marksIn(project).secrets);
  const isThere = (file: string, value: string): boolean =>
    [file, ...today].some((one) => project.text(one)?.includes(value) ?? false);
  const secrets: Past[] = [];
  const keys: Past[] = [];
  for (const { file, commit, text: source } of git?.history.files ?? []) {
    if (trustIn(file) === 'none' || !isNew(file, source)) continue;
    for (const secret of allSecretsIn(file, source)) {
      if (seen.has(secret.value)) continue;
      seen.add(secret.value);
      if (!isThere(file, secret.value)) secrets.push({ ...secret, commit });
    }
    for (const key of djangoKeys(file, source)) {
      if (seen.has(key.value)) continue;
      seen.add(key.value);
      if (!isThere(file, key.value)) keys.push({ ...key, commit });
    }
  }
  return { secrets, keys };

  /** Whether a line that may hold a secret was in no later content of the file: most commits change others. */
  function isNew(file: string, source: string): boolean {
    const lines = source.split('\n').filter((line) => anyNamed.test(line) || anyShape.test(line));
    const fresh = lines.filter((line) => !seen.has(`${file} ${line}`));
    for (const line of fresh) seen.add(`${file} ${line}`);
    return fresh.length > 0;
  }
}

/** Literal values of SECRET_KEY in settings that are not for development alone. */
function djangoKeys(file: string, source: string): Secret[] {
  if (!file.endsWith('.py') || trustIn(file) !== 'names') return [];
  const { text: readable } = decodePython(Buffer.from(source));
  if (readable === undefined) return [];
  return [...namedTexts(parsePython(readable, file))]
    .filter(({ name, value }) => isDjangoKey(name) && value.length >= 20)
    .map(({ name, value, at }) => ({ what: text(`\`${name}\``, `\`${name}\``), name, value, at }));
}
