import { type Drift, gave } from '../../django/evidence.js';
import type { CheckContext, Verdict } from '../define.js';
import { found, text } from '../verdicts.js';

/** Without these a query fails; other changes make indexes, limits and types, which the code may do without. */
const missed = /^(Create|Delete|Rename)Model$|^(Add|Remove|Rename)Field$|^AlterModelTable$/;

/** What `makemigrations` would write for the project's own apps. Changes that alter no table are left alone. */
export function* driftSeen({ evidence, django }: CheckContext, { changes }: Drift): Generator<Verdict> {
  const own = new Set(
    (gave(evidence?.release?.plan) ?? []).flatMap(({ app, file }) => (file === null ? [] : app)),
  );
  const apps = new Set(changes.filter(({ app, database }) => database && own.has(app)).map(({ app }) => app));
  for (const label of apps) {
    const inApp = changes.filter(({ app, database }) => app === label && database);
    const first = inApp.find(({ location }) => location) ?? inApp[0]!;
    const what = inApp.slice(0, 3).map(({ description }) => `"${description}"`);
    const more = inApp.length > 3 ? ` (+${inApp.length - 3})` : '';
    yield found(
      first.location ?? { file: django.settings('RELEASE').file ?? '' },
      text(
        `The models of \`${label}\` are not what its migrations say: ${what.join(', ')}${more}. The database on Heroku will lack it.`,
        `\`${label}\`의 모델이 마이그레이션과 다릅니다: ${what.join(', ')}${more}. Heroku의 데이터베이스에는 반영되지 않습니다.`,
      ),
      text(
        `Run \`python manage.py makemigrations ${label}\` and commit the new file.`,
        `\`python manage.py makemigrations ${label}\`을 실행하고 새 파일을 커밋해 주세요.`,
      ),
      { severity: inApp.some(({ operation }) => missed.test(operation)) ? 'error' : 'warning' },
    );
  }
}
