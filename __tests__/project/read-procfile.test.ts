import { describe, expect, it } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { readProcfile } from '../../src/project/read-procfile.js';
import fc from '../property.js';

const read = (content: string | Uint8Array) => readProcfile(projectFromMap({ Procfile: content }));

describe('readProcfile', () => {
  it('says when there is none', () => {
    expect(readProcfile(projectFromMap({}))).toEqual({ exists: false, processes: [], dropped: [] });
  });

  it('reads types and commands with their places', () => {
    expect(
      read('# comment\r\nweb: gunicorn mysite.wsgi --log-file -  \r\n\n  release:\tpython manage.py migrate'),
    ).toEqual({
      exists: true,
      processes: [
        { type: 'web', command: 'gunicorn mysite.wsgi --log-file -', line: 2, column: 6 },
        { type: 'release', command: 'python manage.py migrate', line: 4, column: 12 },
      ],
      dropped: [],
    });
  });

  it('needs no colon but a space', () => {
    expect(read('web gunicorn a.wsgi').processes[0]?.command).toBe('gunicorn a.wsgi');
    expect(read('web:gunicorn a.wsgi')).toMatchObject({
      processes: [],
      dropped: [{ line: 1, text: 'web:gunicorn a.wsgi' }],
    });
    expect(read('web: ').dropped).toHaveLength(1);
    expect(read('web： gunicorn a.wsgi').dropped).toHaveLength(1);
  });

  it('loses the first line to a byte order mark and everything to UTF-16', () => {
    expect(read('\uFEFFweb: a\nworker: b')).toMatchObject({
      processes: [{ type: 'worker' }],
      dropped: [{ line: 1 }],
    });
    expect(read(Buffer.from('\uFEFFweb: gunicorn a.wsgi\n', 'utf16le')).processes).toEqual([]);
  });

  it('finds every well-formed line again', () => {
    const line = fc.tuple(
      fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/),
      fc.stringMatching(/^[a-z.$-][a-z .$-]{0,20}[a-z]$/),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map(([type, command]) => `${type}: ${command}`).join('\n');
        expect(read(text).processes.map((p) => [p.type, p.command])).toEqual(lines);
      }),
    );
  });
});
