import { expect, it } from 'vitest';
import check from '../../../src/checks/python-version/django-eol.js';
import { project } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

it('reports series without security support', async () => {
  for (const version of ['2.2.28', '3.2.25', '4.2.16', '5.1.1']) {
    await reports(check, project({ 'requirements.txt': `asgiref\nDjango==${version}\n` }), [
      { file: 'requirements.txt', line: 2 },
    ]);
  }
});

it('says when support of an old series ended', async () => {
  for (const [version, month] of [
    ['1.4', '2015-10'],
    ['1.11.3', '2020-04'],
    ['3.1.7', '2021-12'],
  ]) {
    const { findings } = await run(check, project({ 'requirements.txt': `Django==${version}\n` }));
    expect(findings[0]?.message.en).toContain(`ended in ${month}`);
  }
});

it('stays silent', async () => {
  for (const line of ['Django==5.2.8', 'Django==6.0', 'Django==7.0', 'Django', 'Django<5']) {
    await staysSilent(check, project({ 'requirements.txt': `${line}\n` }));
  }
});
