import { defineCheck } from '../define.js';
import { join, parseCommand } from '../processes/command.js';
import { commandPlace } from '../processes/procfile-text.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'file-mode-lost',
  severity: 'error',
  title: text('A program has no executable bit', '실행 권한이 없는 파일을 실행합니다'),
  docs: {
    what: text(
      'Looks whether the files that the Procfile runs by their path are executable in git.',
      'Procfile이 경로로 직접 실행하는 파일에 git 실행 권한이 있는지 확인합니다.',
    ),
    why: text(
      'The dyno ends with "Permission denied" (status 126). On Windows the bit is easily lost. The build makes `bin/pre_compile` and `bin/post_compile` executable itself.',
      'dyno가 "Permission denied"(상태 126)로 끝납니다. Windows에서는 실행 권한이 쉽게 사라집니다. `bin/pre_compile`과 `bin/post_compile`은 빌드가 권한을 부여합니다.',
    ),
    example: { file: 'Procfile', bad: 'release: ./release.sh\n', good: 'release: bash release.sh\n' },
    sources: ['https://git-scm.com/docs/git-update-index#Documentation/git-update-index.txt---chmod-x'],
  },
  *run({ django: { project, procfile } }) {
    for (const process of procfile.processes) {
      for (const { folder, words } of parseCommand(process.command)) {
        const [program] = words;
        if (!program?.text.includes('/') || program.dynamic || folder === undefined) continue;
        const file = join(folder, program.text);
        if (file === undefined || project.mode(file) !== '100644') continue;
        yield found(
          commandPlace(process, program),
          text(
            `\`${file}\` is not executable in git: the process \`${process.type}\` ends with "Permission denied".`,
            `\`${file}\`에 git 실행 권한이 없어서 \`${process.type}\` 프로세스가 "Permission denied"로 끝납니다.`,
          ),
          text(
            `Run \`git update-index --chmod=+x ${file}\` and commit, or name the interpreter: \`${interpreter(file)} ${file}\`.`,
            `\`git update-index --chmod=+x ${file}\`를 실행하고 커밋하거나, \`${interpreter(file)} ${file}\`처럼 인터프리터를 적어 주세요.`,
          ),
        );
      }
    }
  },
});

function interpreter(file: string): string {
  return file.endsWith('.py') ? 'python' : 'bash';
}
