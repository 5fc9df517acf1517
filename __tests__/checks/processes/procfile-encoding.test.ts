import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/procfile-encoding.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports a byte order mark and UTF-16, and gives the text back', async () => {
  const text = 'web: gunicorn mysite.wsgi\n';
  for (const Procfile of [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le'),
  ]) {
    const { findings } = await reports(check, { ...project(), Procfile }, [{ file: 'Procfile', line: 1 }]);
    expect(findings[0]?.fix?.edits).toEqual([{ kind: 'write', file: 'Procfile', text }]);
  }
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ Procfile: '# 한글\nweb: gunicorn a.wsgi\n' }));
  await staysSilent(check, project({ Procfile: '' }));
  await staysSilent(check, project({ Procfile: undefined }));
});
