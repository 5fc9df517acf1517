import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-syntax.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const at = (...lines: number[]) => lines.map((line) => ({ file: 'Procfile', line }));

it('reports a missing space and puts it in', async () => {
  const files = project({ Procfile: '# mine\nweb:gunicorn mysite.wsgi\n' });
  const { findings } = await reports(check, files, at(2));
  expect(findings[0]?.message.en).toMatchInlineSnapshot(
    `"Heroku drops this line: there is no space after the colon in \`web:gunicorn mysite.wsgi\`, so the process type \`web\` does not exist."`,
  );
  expect(findings[0]?.message.ko).toMatchInlineSnapshot(
    `"\`web:gunicorn mysite.wsgi\`의 콜론 뒤에 공백이 없어서 Heroku가 이 줄을 버립니다. 그래서 프로세스 타입 \`web\`이 없는 것과 같습니다."`,
  );
  expect((await repaired(check, files)).Procfile).toBe('# mine\nweb: gunicorn mysite.wsgi\n');
});

it('reports a full-width colon, a missing command and stray text', async () => {
  await reports(check, project({ Procfile: 'web： gunicorn a.wsgi\nworker:\ngunicorn\n' }), at(1, 2, 3));
});

it('only warns of what was never a process', async () => {
  for (const line of ['~', '.listen(process.env.PORT || 5000)', '{% endif %}']) {
    await reports(check, project({ Procfile: `web: gunicorn a.wsgi\n${line}\n` }), [
      { file: 'Procfile', line: 2, severity: 'warning' },
    ]);
  }
});

it('reports another letter case, a colon in the command and a second definition', async () => {
  await reports(check, project({ Procfile: 'Web: gunicorn a.wsgi\n' }), at(1));
  await reports(check, project({ Procfile: 'web : gunicorn a.wsgi\n' }), at(1));
  await reports(check, project({ Procfile: 'web: a\nweb: b\n' }), [
    { file: 'Procfile', line: 2, severity: 'warning' },
  ]);
});

it('repairs what is misread', async () => {
  for (const line of ['Web: gunicorn a.wsgi', 'web : gunicorn a.wsgi', '  WEB   gunicorn a.wsgi']) {
    const after = await repaired(check, project({ Procfile: `release: x\n${line}\nworker: y\n` }));
    expect(after.Procfile).toBe('release: x\nweb: gunicorn a.wsgi\nworker: y\n');
  }
});

it('stays silent', async () => {
  for (const Procfile of [
    'web gunicorn a.wsgi',
    '  web:\tgunicorn a\r\n\r\n# note:x\r\n',
    'my_worker-2: a\n',
    '\uFEFFweb:x\n',
    '',
  ]) {
    await staysSilent(check, project({ Procfile }));
  }
  await staysSilent(check, project({ Procfile: undefined }));
});
