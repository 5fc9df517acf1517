import { keyword, positional } from '../../python/call.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import { defineCheck } from '../define.js';
import { around } from '../edits.js';
import { found, place, text } from '../verdicts.js';
import { callsWith } from './code-calls.js';

export default defineCheck({
  id: 'local-file-write',
  severity: 'notice',
  title: text('A request writes a file of the dyno', '요청을 처리하다 dyno에 파일을 씁니다'),
  docs: {
    what: text(
      'Finds functions of the app that open a file below the project for writing, or save to a path of a model field.',
      '프로젝트 폴더의 파일을 쓰기 모드로 열거나 모델 필드의 경로에 저장하는 함수를 찾습니다.',
    ),
    why: text(
      "A dyno's disk is thrown away at each restart, at least daily, and no other dyno sees it. A file field of a remote storage has no path at all: `.path` ends with NotImplementedError.",
      'dyno의 디스크는 재시작할 때마다(적어도 하루에 한 번) 버려지고 다른 dyno에서는 보이지 않습니다. 원격 스토리지의 파일 필드에는 경로가 없어 `.path`가 NotImplementedError로 끝납니다.',
    ),
    example: {
      file: 'views.py',
      bad: 'with open("report.csv", "w") as f:\n    f.write(rows)\n',
      good: 'default_storage.save("report.csv", ContentFile(rows))\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/dynos#ephemeral-filesystem',
      'https://docs.djangoproject.com/en/stable/topics/files/#storage-objects',
    ],
  },
  *run(context) {
    const { project } = context.django;
    const words = ['open(', 'to_csv', 'to_excel', 'to_json', '.save(', 'write_text', 'write_bytes'] as const;
    const writes: Origin[] = [];
    for (const { call, callee } of callsWith(context, words, mayWrite)) {
      const target = written(call, callee);
      if (!target || !isLocal(target)) continue;
      // What stands at the top of a module runs once, at the start.
      if (around(project, call.at).some(({ type }) => type === 'function_definition')) writes.push(call.at);
    }
    const [first, ...more] = writes;
    if (!first) return;
    yield found(
      place(first),
      text(
        `This writes to the dyno's disk, which is thrown away at each restart${more.length > 0 ? ` (and so do ${more.length} more places)` : ''}.`,
        `여기서 재시작할 때마다 버려지는 dyno 디스크에 씁니다${more.length > 0 ? `(외 ${more.length}곳)` : ''}.`,
      ),
      text(
        'Keep it in the database or in a storage (`default_storage.save(…)` with S3); what is needed only for this request belongs in `tempfile`.',
        '데이터베이스나 스토리지(S3를 쓰는 `default_storage.save(…)`)에 저장해 주세요. 이 요청에만 필요한 파일은 `tempfile`을 쓰면 됩니다.',
      ),
      {
        related: more.slice(0, 4).map((at) => ({ location: place(at), note: text('here too', '여기도') })),
      },
    );
  },
});

/** What such calls look like: `open(…, "w")`, `.save(….path)`. */
const mayWrite =
  /\bopen\([\s\S]{0,200}?['"]r?[btU]*[wax+]|\.to_(csv|excel|json)\(|\.path\b\s*[,)]|\.write_(text|bytes)\(/;

/** The path that a call writes to. */
function written(call: Node, callee: string): Node | undefined {
  const name = callee.split('.').at(-1)!;
  const [first, second] = positional(call);
  if (callee === 'open') {
    const mode = plainString(second ?? keyword(call, 'mode'));
    return mode !== undefined && /[wax+]/.test(mode) ? (first ?? keyword(call, 'file')) : undefined;
  }
  if (/^to_(csv|excel|json)$/.test(name)) return first;
  // `image.save(self.photo.path)`
  if (name === 'save')
    return first?.type === 'attribute' && first.field('attribute')?.text === 'path' ? first : undefined;
  const owner = call.field('function')!.field('object');
  return /^write_(text|bytes)$/.test(name) ? owner : undefined;
}

/** Whether a path surely lies in the project: relative text, or below BASE_DIR or MEDIA_ROOT, or a field's own. */
function isLocal(path: Node): boolean {
  const literal = plainString(path);
  if (literal !== undefined) return literal !== '' && !/^(\/|~|[a-z]+:\/\/)/.test(literal);
  if (path.type === 'attribute' && path.field('attribute')?.text === 'path') return true;
  const names = path.all('identifier', 'attribute');
  const temporary = names.some((node) => /temp|tmp/i.test(node.text)) || /\/tmp\b/.test(path.text);
  return !temporary && names.some((node) => /(^|\.)(BASE_DIR|MEDIA_ROOT|STATIC_ROOT)$/.test(node.text));
}
