import type { Text } from '../../model/text.js';
import { readSyntaxErrors } from '../../python/evaluate.js';
import type { SyntaxFault } from '../../python/syntax.js';
import { type CheckContext, defineCheck } from '../define.js';
import { found, place, replace, text, unknown } from '../verdicts.js';
import { type ImportedFile, importedFiles, isMade, type Moment } from './imported-files.js';

/** Files that Django imports by their names, for settings that do not say; scripts, tests and templates of source code may be anything. */
const byName =
  /(^|\/)(manage|settings|urls|wsgi|asgi|models|apps|admin|views|forms)\.py$|(^|\/)migrations\/\d[^/]*\.py$/;
const foreign = /(^|\/)(site-packages|node_modules|\.?v?env|tests?|templates|\{\{)[^/]*\//;

export default defineCheck({
  id: 'settings-syntax-error',
  severity: 'error',
  guide: '1-1',
  title: text('A Python file does not parse', 'Python 파일에 문법 오류가 있습니다'),
  docs: {
    what: text(
      'Parses what Django imports: the settings, the URLconf, wsgi.py, models, admin, views and migrations, with all that these import. Leftovers of Python 2 are errors, too. Beyond two million characters only strings and brackets that are never closed are seen, and the rest is said to be unknown.',
      'Django가 임포트하는 파일, 즉 설정, URLconf, wsgi.py, 모델, 관리자, 뷰, 마이그레이션과 이들이 임포트하는 파일을 파싱합니다. Python 2 문법도 오류입니다. 200만 자를 넘는 부분에서는 닫히지 않은 문자열과 괄호만 찾고, 나머지는 알 수 없다고 알립니다.',
    ),
    why: text(
      'A syntax error in the settings stops the build at collectstatic. In a URLconf it passes the build and the boot, and then answers every request with 500.',
      '설정 파일의 문법 오류는 collectstatic에서 빌드를 중단시킵니다. URLconf의 오류는 빌드와 부팅을 통과한 뒤 모든 요청에 500으로 응답하게 만듭니다.',
    ),
    example: {
      file: 'urls.py',
      bad: 'urlpatterns = [] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT\n',
      good: 'urlpatterns = [] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)\n',
    },
    sources: ['https://docs.python.org/3/tutorial/errors.html#syntax-errors'],
  },
  *run(context) {
    const imported = importedFiles(context);
    const { faults, left } = errors(context, imported);
    for (const { at, message, mend } of faults) {
      const lines = (context.django.project.text(at.file) ?? '').split('\n');
      const line = (lines[at.line - 1] ?? '').trim().slice(0, 100);
      const effect = effects[imported?.get(at.file)?.moment ?? momentOf(at.file)];
      yield found(
        place(at),
        text(
          `Python can't read this file: ${message}${line && ` at \`${line}\``}. ${effect.en}`,
          `Python이 이 파일을 읽지 못합니다(${message})${line && `: \`${line}\``}. ${effect.ko}`,
        ),
        lines.some((one) => one.startsWith('<<<<<<< ')) ? resolveConflict : remedy(line, message),
        mend
          ? {
              fix: {
                title: text('Repair the line', '이 줄 고치기'),
                safety: 'safe',
                edits: [replace(mend.at, mend.newText)],
              },
            }
          : {},
      );
    }
    if (left > 0)
      yield unknown(
        text(
          `whether ${left} more files that Django imports have a syntax error: there are too many to parse; \`python -m compileall -q .\` tells`,
          `Django가 임포트하는 나머지 파일 ${left}개에 문법 오류가 있는지. 너무 많아서 파싱하지 않았습니다. \`python -m compileall -q .\`로 알 수 있습니다`,
        ),
      );
  },
});

const effects: Record<Moment, Text> = {
  build: text('The build stops at collectstatic.', '빌드가 collectstatic에서 중단됩니다.'),
  boot: text('The app crashes at boot.', '앱이 부팅 중에 멈춥니다.'),
  request: text(
    'The build passes, and then every request is answered with 500.',
    '빌드는 통과하지만 모든 요청에 500으로 응답하게 됩니다.',
  ),
  migrate: text('`migrate` stops.', '`migrate`가 중단됩니다.'),
};

function momentOf(file: string): Moment {
  if (/(^|\/)migrations\//.test(file)) return 'migrate';
  if (/(wsgi|asgi)\.py$/.test(file)) return 'boot';
  return /(urls|views|forms)\.py$/.test(file) ? 'request' : 'build';
}

/** Characters of source that are parsed, about a second's worth. */
const maxParsed = 2_000_000;

/**
 * Every slip that has a repair; of the rest the first of each file, since what follows is often its echo.
 * `left` files, the last to be imported, were only read as far as to see that their strings and brackets are closed.
 */
function errors(
  { django }: CheckContext,
  imported: ReadonlyMap<string, ImportedFile> | undefined,
): { faults: SyntaxFault[]; left: number } {
  const { project, managePy } = django;
  const faults = (['BUILD', 'RUN', 'RELEASE'] as const).flatMap((world) =>
    django.settings(world).syntaxErrors(),
  );
  // What lies outside of the project's folder nobody surely imports.
  const files =
    imported?.keys() ??
    project
      .below(managePy?.replace(/\/?manage\.py$/, '') ?? '')
      .filter(
        (file) =>
          byName.test(file) &&
          !foreign.test(file) &&
          !(file.includes('migrations/') && isMade(project, file)),
      );
  let parsed = 0;
  let left = 0;
  for (const file of files) {
    parsed += project.size(file) ?? 0;
    if (parsed > maxParsed && imported?.get(file)?.closed) left++;
    else faults.push(...readSyntaxErrors(project, file));
  }
  const known = new Map<string, SyntaxFault>();
  for (const fault of faults.sort((a, b) => a.at.start - b.at.start)) {
    const { file, start } = fault.at;
    const key = fault.mend ? `${file}:${start}` : file;
    if (!known.has(key)) known.set(key, fault);
  }
  return { faults: [...known.values()], left };
}

const resolveConflict = text(
  'Resolve the merge conflict that was left here.',
  '남아 있는 병합 충돌을 해결해 주세요.',
);

function remedy(line: string, message: string) {
  if (message.endsWith('was never closed') && !line.includes('static(')) {
    return text(
      'Close the bracket that this line opens, before the next statement begins.',
      '이 줄에서 연 괄호를 다음 문장이 시작되기 전에 닫아 주세요.',
    );
  }
  if (/=>/.test(line)) {
    const right = line.replace(/\s*=>.*$/, '');
    return text(
      `Delete the note after the value: \`${right}\`. A comment needs a \`#\`.`,
      `값 뒤의 설명을 지우고 \`${right}\`만 남겨 주세요. 주석은 \`#\`으로 시작해야 합니다.`,
    );
  }
  if (line.startsWith('`')) {
    return text(
      `Delete the backtick: \`${line.replaceAll('`', '')}\`.`,
      `백틱을 지워 주세요: \`${line.replaceAll('`', '')}\``,
    );
  }
  const open = (line.match(/\(/g) ?? []).length - (line.match(/\)/g) ?? []).length;
  if (open > 0 && !/[,([{]$/.test(line)) {
    return text(
      `Close the parenthesis: \`${line}${')'.repeat(open)}\`.`,
      `괄호를 닫아 주세요: \`${line}${')'.repeat(open)}\``,
    );
  }
  return text(
    'Correct this line or the one above it; `python -m py_compile <file>` shows the same error.',
    '이 줄이나 바로 윗줄을 고쳐 주세요. `python -m py_compile <파일>`로 같은 오류를 확인할 수 있습니다.',
  );
}
