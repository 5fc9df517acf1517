import type { Settings } from '../../django/django-project.js';
import { once } from '../../django/once.js';
import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import type { Origin, Value } from '../../python/value.js';
import { type CheckContext, defineCheck } from '../define.js';
import { trustIn } from '../repository/secrets/files.js';
import { isServer } from '../repository/secrets/shapes.js';
import { entry, options, settingsOf } from '../settings-facts.js';
import { marksIn } from '../text-scan.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'db-credentials-literal',
  severity: 'error',
  title: text('A database password is written in the source', '데이터베이스 비밀번호가 소스에 적혀 있습니다'),
  docs: {
    what: text(
      'Finds the password of a database on another machine in the settings, as an entry of DATABASES or inside of a URL, and such an entry in any other module. The password itself is never shown.',
      '다른 서버에 있는 데이터베이스의 비밀번호가 설정의 DATABASES나 URL 안에, 또는 다른 모듈에 같은 형태로 적혀 있는지 찾습니다. 비밀번호 자체는 절대 보여 주지 않습니다.',
    ),
    why: text(
      'Whoever can read the repository can read and delete all data. And Heroku changes the credentials of its databases from time to time: DATABASE_URL follows, what is written down does not, and the app goes down.',
      '저장소를 볼 수 있는 사람은 데이터를 모두 읽고 지울 수 있습니다. 게다가 Heroku는 데이터베이스 접속 정보를 때때로 바꾸는데, DATABASE_URL은 따라 바뀌지만 적어 둔 값은 그대로라 앱이 멈춥니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.parse("postgres://…:…@ec2-1-2-3-4.compute-1.amazonaws.com/…")}\n',
      good: 'DATABASES = {"default": dj_database_url.config(conn_max_age=600)}\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/connecting-heroku-postgres',
      'https://devcenter.heroku.com/articles/heroku-postgresql#pg-credentials',
    ],
  },
  *run(context) {
    for (const at of databaseCredentials(context)) {
      yield found(
        place(at),
        text(
          'The password of a database that others can reach is written here: whoever reads the repository has it, and it stops working when Heroku changes the credentials.',
          '외부에서 접속할 수 있는 데이터베이스의 비밀번호가 적혀 있습니다. 저장소를 보는 누구나 알 수 있고, Heroku가 접속 정보를 바꾸면 접속도 되지 않습니다.',
        ),
        text(
          'Read DATABASE_URL from the environment instead, and change the password (`heroku pg:credentials:rotate`): the old one stays in the history of git.',
          '대신 환경 변수 DATABASE_URL을 읽고 비밀번호를 바꿔 주세요(`heroku pg:credentials:rotate`). 예전 비밀번호는 git 기록에 남습니다.',
        ),
      );
    }
  },
});

/** Where the password of a database on another machine is written: in the settings of a world, or in any other module. Each once. */
export const databaseCredentials = once((context: CheckContext): Origin[] => {
  const found = new Map<string, Origin>();
  const add = (at: Origin) => found.set(`${at.file}:${at.start}`, at);
  for (const world of ['RUN', 'BUILD'] as const) {
    const settings = settingsOf(context, world);
    for (const { at } of settings ? passwordsIn(settings) : []) add(at);
  }
  const { project } = context.django;
  for (const file of marksIn(project).secrets) {
    if (file.endsWith('.py') && trustIn(file) !== 'none') writtenIn(project, file).forEach(add);
  }
  return [...found.values()];
});

/** As DATABASES has it, in a module that no world may run: settings of another server, a script. */
function writtenIn(project: Project, file: string): Origin[] {
  const source = project.text(file) ?? '';
  if (!/\bENGINE\b/.test(source) || !/\bPASSWORD\b/.test(source)) return [];
  return readSyntax(project, file)
    .root.all('dictionary')
    .flatMap((node) => {
      const of = (key: string) =>
        node.parts.find((part) => plainString(part.field('key')) === key)?.field('value');
      const [password, host] = [of('PASSWORD'), of('HOST')];
      const written = isReal(plainString(password) ?? '', plainString(host) ?? '');
      return of('ENGINE') && password && written ? [password.at] : [];
    });
}

function* passwordsIn(settings: Settings): Generator<Value> {
  // What is overridden later stands in the source all the same.
  const values = [settings.get('DATABASES'), ...settings.history('DATABASES').map(({ value }) => value)];
  const fallbacks = settings.environmentReads().flatMap((read) => read.default ?? []);
  for (const databases of values.flatMap((value) => (value ? options(value) : []))) {
    if (databases.type !== 'dict') continue;
    for (const [, database] of databases.entries) for (const one of options(database)) yield* passwordOf(one);
  }
  for (const fallback of fallbacks) yield* passwordOf(fallback);
}

const placeholder = /^(<.*>|\[.*\]|\{.*\}|\*+|x+|your.*|pass(word)?|secret|change.?me)$/i;

function* passwordOf(database: Value): Generator<Value> {
  const password = entry(database, 'PASSWORD');
  const host = entry(database, 'HOST');
  if (password?.type !== 'str' || password.env || host?.type !== 'str' || host.env) return;
  if (isReal(password.value, host.value)) yield password;
}

function isReal(password: string, host: string): boolean {
  return password !== '' && !placeholder.test(password) && isServer(host);
}
