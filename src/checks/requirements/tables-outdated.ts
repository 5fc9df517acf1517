import { olderThan } from '../data/tables.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

/** Months after which a table is no longer to be trusted. */
const age = 6;

export default defineCheck({
  id: 'tables-outdated',
  severity: 'notice',
  title: text('What this action knows is old', '이 액션이 알고 있는 정보가 오래되었습니다'),
  docs: {
    what: text(
      'Says when the tables that this action judges by are more than six months old: which Pythons Heroku has, which Djangos are supported, which packages do not install on Linux.',
      '이 액션이 판단에 쓰는 표(Heroku의 Python 버전, 지원되는 Django, Linux에 설치되지 않는 패키지 등)가 6개월보다 오래되었는지 알려 줍니다.',
    ),
    why: text(
      'Heroku adds and drops Pythons, and packages gain wheels. Findings that rest on old tables may be wrong, and new faults are missed.',
      'Heroku가 지원하는 Python은 계속 바뀌고, 패키지에도 새 wheel이 생깁니다. 오래된 표에 근거한 결과는 틀릴 수 있고 새로운 문제를 놓칠 수도 있습니다.',
    ),
    sources: [
      'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
    ],
  },
  *run({ django: { install, managePy, project }, today }) {
    const old = today === undefined ? [] : olderThan(age, today);
    const file = install.files[0] ?? managePy ?? project.files[0];
    if (old.length === 0 || file === undefined) return;
    const names = old.map(({ name, asOf }) => `${name} (${asOf})`).join(', ');
    yield found(
      { file },
      text(
        `Tables of this action are more than ${age} months old: ${names}. What is said of versions may no longer be so.`,
        `이 액션의 표가 ${age}개월보다 오래되었습니다: ${names}. 버전에 관한 내용은 지금과 다를 수 있습니다.`,
      ),
      text(
        'Take a newer version of the action (Dependabot can do it: `package-ecosystem: github-actions`).',
        '액션을 더 새 버전으로 올려 주세요. Dependabot(`package-ecosystem: github-actions`)으로 자동화할 수 있습니다.',
      ),
    );
  },
});
