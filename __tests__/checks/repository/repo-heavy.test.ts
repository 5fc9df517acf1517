import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/repo-heavy.js';
import { soundProject } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const bytes = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

it('reports what will not fit', async () => {
  const { findings } = await reports(
    check,
    { ...soundProject, 'media/posters/a.mp4': bytes(200), 'media/posters/b.jpg': bytes(60) },
    [{ file: '' }],
  );
  expect(findings[0]?.message.en).toContain('about 320 MB (`media/posters` 260 MB');
});

it('stays silent', async () => {
  await staysSilent(check, soundProject);
  await staysSilent(check, { ...soundProject, 'data/a.json': bytes(260) }); // compresses
  await staysSilent(check, {
    ...soundProject,
    'media/a.mp4': bytes(260),
    '.slugignore': '*.mp4\n',
  });
});
