import { expect, it } from 'vitest';
import exportIgnore from '../../../src/checks/git/export-ignore.js';
import lfs from '../../../src/checks/git/git-lfs-pointer.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
const byLfs = { '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n' };

it('reports pointers in place of files of Git LFS', async () => {
  const { findings } = await reports(
    lfs,
    project({ ...byLfs, 'static/a.png': pointer, 'static/b.png': pointer, 'static/c.png': 'PNG' }),
    [{ file: 'static/a.png', line: 1 }],
  );
  expect(findings[0]?.message.en).toContain('and 1 more files');
});

it('stays silent of Git LFS', async () => {
  await staysSilent(lfs, project({ ...byLfs, 'static/c.png': 'PNG', 'docs/a.png': pointer }));
  await staysSilent(lfs, project({ 'static/a.png': pointer }));
  await staysSilent(lfs, project({ ...byLfs, 'static/a.txt': pointer }));
});

const archived = { 'deploy.sh': '# to Heroku\ngit archive HEAD | gzip > source.tar.gz\n' };

it('reports export-ignore where an archive is made by it', async () => {
  const files = {
    '.gitattributes': '*.md export-ignore\nmysite export-ignore\n/requirements.txt export-ignore\n',
  };
  await reports(exportIgnore, project({ ...archived, ...files }), [
    { file: '.gitattributes', line: 2 },
    { file: '.gitattributes', line: 3 },
  ]);
  const button = {
    'README.md': '[deploy](https://heroku.com/deploy)',
    '.gitattributes': 'Procfile export-ignore',
  };
  await reports(exportIgnore, project(button), [{ file: '.gitattributes', line: 1 }]);
});

it('stays silent of export-ignore', async () => {
  await staysSilent(exportIgnore, project({ '.gitattributes': 'mysite export-ignore\n' }));
  await staysSilent(
    exportIgnore,
    project({ ...archived, '.gitattributes': 'tests export-ignore\n*.py text\n' }),
  );
  await staysSilent(
    exportIgnore,
    project({ ...archived, '.gitattributes': '*.py export-ignore\n*.py -export-ignore\n' }),
  );
  await staysSilent(exportIgnore, project(archived));
});
