import { it } from 'vitest';
import check from '../../../src/checks/repository/ignore-comment-unknown.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports ids that no check has, and mends those that are near one', async () => {
  const files = project({
    'mysite/extra.py': 'A = 1  # heroku: ignore[debug-true, alowed-hosts-wildcard]\n# heroku: ignore[all]\n',
    'templates/a.html': '{# heroku: ignore #}\n<p>\n<!-- # heroku: ignore[] -->\n',
  });
  await reports(check, files, [
    { file: 'mysite/extra.py', line: 1 },
    { file: 'mysite/extra.py', line: 2 },
    { file: 'templates/a.html', line: 1 },
    { file: 'templates/a.html', line: 3 },
  ]);
  await repaired(
    check,
    project({ 'mysite/extra.py': 'A = 1  # heroku: ignore[debug-true,  alowed-hosts-wildcard ]\n' }),
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(
    check,
    project({
      'mysite/extra.py': '# heroku: ignore[debug-true,allowed-hosts-wildcard]\nA = "heroku: ignored"\n',
      'README.md': '# heroku: ignore[check-id]\n',
    }),
  );
});
