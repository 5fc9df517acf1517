import { expect, it } from 'vitest';
import check from '../../../src/checks/evidence/install-fails.js';
import type { Location } from '../../../src/model/finding.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { evidence } from './evidence.js';

const failing = (location?: Location) =>
  evidence({
    install: {
      message: { en: '`pywin32==306` cannot be installed.', ko: '`pywin32==306`을 설치할 수 없습니다.' },
      remedy: { en: 'Delete the line.', ko: '줄을 지워 주세요.' },
      location,
    },
  });

it('reports the line that cannot be installed', async () => {
  const { findings } = await reports(check, project(), [{ file: 'requirements.txt', line: 3 }], {
    evidence: failing({ file: 'requirements.txt', line: 3 }),
  });
  expect(findings[0]!.message.en).toMatchInlineSnapshot(`"\`pywin32==306\` cannot be installed."`);
});

it('names the file where there is no line', async () => {
  await reports(check, project(), [{ file: 'requirements.txt' }], { evidence: failing() });
});

it('stays silent when all of it is installed, or was not tried', async () => {
  await staysSilent(check, project(), { evidence: evidence() });
  await staysSilent(check, project());
});
