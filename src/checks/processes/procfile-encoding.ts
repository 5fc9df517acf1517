import { decode } from '../../project/encoding.js';
import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'procfile-encoding',
  severity: 'error',
  title: text('The Procfile is not plain UTF-8', 'Procfile이 일반 UTF-8이 아닙니다'),
  docs: {
    what: text(
      'Finds a Procfile saved as UTF-16 or with a byte order mark.',
      'UTF-16이나 BOM이 붙은 상태로 저장된 Procfile을 찾습니다.',
    ),
    why: text(
      "Heroku reads bytes. After a byte order mark the first line is not recognised, and in UTF-16 none is; PowerShell's `>` writes UTF-16.",
      'Heroku는 파일을 바이트 그대로 읽습니다. BOM이 있으면 첫 줄을, UTF-16이면 모든 줄을 알아보지 못합니다. PowerShell의 `>`는 UTF-16으로 저장합니다.',
    ),
    sources: [
      'https://github.com/microsoft/vscode/issues/150776',
      'https://github.com/heroku/buildpacks-procfile/blob/main/SPEC.md',
    ],
  },
  *run({ django: { project } }) {
    const fault = encodingFault(project);
    if (!fault) return;
    yield found(
      { file: 'Procfile', line: 1 },
      fault.encoding === 'utf-8-bom'
        ? text(
            'The Procfile begins with a byte order mark (BOM), so Heroku does not recognise its first line.',
            'Procfile이 BOM으로 시작해서 Heroku가 첫 줄을 알아보지 못합니다.',
          )
        : text(
            'The Procfile is saved as UTF-16, so Heroku recognises none of its lines and starts nothing (H14).',
            'Procfile이 UTF-16으로 저장되어 Heroku가 한 줄도 알아보지 못하고 아무것도 시작하지 않습니다(H14).',
          ),
      text(
        'Save it as UTF-8 without BOM (in VS Code: the encoding in the status bar, "Save with Encoding", "UTF-8").',
        'BOM 없는 UTF-8로 저장해 주세요. VS Code에서는 상태 표시줄의 인코딩을 눌러 "Save with Encoding" → "UTF-8"을 고르면 됩니다.',
      ),
      {
        fix: {
          title: text('Save the Procfile as UTF-8', 'Procfile을 UTF-8로 저장하기'),
          safety: 'safe',
          edits: [{ kind: 'write', file: 'Procfile', text: fault.text }],
        },
      },
    );
  },
});

/** The Procfile's text and encoding, when the encoding spoils it. */
export function encodingFault(project: Project): { text: string; encoding: string } | undefined {
  const bytes = project.bytes('Procfile');
  const decoded = bytes && decode(bytes);
  return decoded && decoded.encoding !== 'utf-8' && decoded.encoding !== 'other' ? decoded : undefined;
}
