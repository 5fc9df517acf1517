import type { EnvironmentRead, Settings } from '../../django/django-project.js';
import { type CheckContext, defineCheck } from '../define.js';
import { sourceAt } from '../edits.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { defaultDatabases } from './engine.js';
import { databaseHost } from './hosts.js';

export default defineCheck({
  id: 'db-url-order',
  severity: 'error',
  guide: '1-4',
  title: text(
    'DATABASE_URL is read, but the default database does not use it',
    'DATABASE_URL을 읽지만 기본 데이터베이스에 쓰이지 않습니다',
  ),
  docs: {
    what: text(
      'Finds a reader of DATABASE_URL whose result does not end up in DATABASES["default"]: it stands above DATABASES, DATABASES is assigned again below it, or another alias gets it.',
      'DATABASE_URL을 읽은 결과가 DATABASES["default"]에 들어가지 않는 경우를 찾습니다. DATABASES보다 위에 있거나, 아래에서 DATABASES를 다시 대입하거나, 다른 별칭에 넣은 경우입니다.',
    ),
    why: text(
      'Above DATABASES the import ends with NameError and the build stops. Otherwise the app runs without a word on the SQLite file of the dyno, and all data is lost at the next restart.',
      'DATABASES보다 위에 있으면 임포트가 NameError로 끝나 빌드가 중단됩니다. 그 밖의 경우에는 앱이 아무 말 없이 dyno의 SQLite 파일을 쓰다가 다음 재시작 때 데이터가 모두 사라집니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DATABASES = {"default": dj_database_url.config()}\nDATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}\n',
      good: 'DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}\n',
    },
    sources: ['https://devcenter.heroku.com/articles/connecting-heroku-postgres#connecting-with-django'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const { aborted } = settings;
    if (aborted?.exception === 'NameError') {
      const statement = sourceAt(context.django.project, aborted.at);
      if (!/^DATABASES\b/.test(statement)) return;
      yield found(
        place(aborted.at),
        text(
          'DATABASES does not exist yet at this line: the import of the settings ends with NameError, and the build stops.',
          '이 줄에서는 아직 DATABASES가 없습니다. 설정 임포트가 NameError로 끝나 빌드가 중단됩니다.',
        ),
        text(
          'Move the line below the definition of DATABASES.',
          '이 줄을 DATABASES 정의 아래로 옮겨 주세요.',
        ),
      );
      return;
    }
    const read = unusedUrl(context, settings);
    if (!read) return;
    const last = settings.history('DATABASES').findLast(({ how, certain }) => how === 'assign' && certain);
    const overridden = last && last.at.file === read.at.file && last.at.start > read.at.end;
    yield found(
      place(read.at),
      overridden
        ? text(
            `DATABASE_URL is read here, but line ${last.at.line} assigns DATABASES again: Heroku's database is never used.`,
            `여기서 DATABASE_URL을 읽지만 ${last.at.line}번째 줄에서 DATABASES를 다시 대입해 Heroku의 데이터베이스가 쓰이지 않습니다.`,
          )
        : text(
            'DATABASE_URL is read here, but it does not get into DATABASES["default"]: Heroku\'s database is not used.',
            '여기서 DATABASE_URL을 읽지만 DATABASES["default"]에 들어가지 않아 Heroku의 데이터베이스가 쓰이지 않습니다.',
          ),
      overridden
        ? text(
            'Move this below the last assignment to DATABASES, or delete that assignment.',
            '이 줄을 마지막 DATABASES 대입 아래로 옮기거나 그 대입을 지워 주세요.',
          )
        : text(
            'Write `DATABASES["default"] = dj_database_url.config(…)` below DATABASES.',
            'DATABASES 아래에 `DATABASES["default"] = dj_database_url.config(…)`로 적어 주세요.',
          ),
      overridden
        ? { related: [{ location: place(last.at), note: text('assigned again here', '다시 대입하는 곳') }] }
        : {},
    );
  },
});

/** The reader of DATABASE_URL that the default database surely does not use, though it is set or may be. */
export function unusedUrl(context: CheckContext, settings: Settings): EnvironmentRead | undefined {
  const { platform } = context;
  if (platform && !platform.configVars.has('DATABASE_URL')) return undefined;
  const read = settings
    .environmentReads()
    .find(({ name, cast, certain }) => name === 'DATABASE_URL' && cast === 'db' && certain);
  const databases = read && defaultDatabases(settings);
  // A database on another machine may be meant.
  const isHere = databases?.every(
    ({ engine, urls, value }) =>
      urls.length === 0 &&
      (engine === 'sqlite' || (engine === 'postgres' && databaseHost(value) === 'local')),
  );
  return isHere && databases!.length > 0 ? read : undefined;
}
