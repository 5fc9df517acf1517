import { classNamed } from '../../django/classes.js';
import { filesWith, filesWithAny } from '../../django/code.js';
import { formFileFields } from '../../django/forms.js';
import { sourcesOf } from '../../django/names.js';
import { keyword, positional } from '../../python/call.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import { defineCheck } from '../define.js';
import { found, place, replace, text } from '../verdicts.js';

export default defineCheck({
  id: 'view-request-files',
  severity: 'warning',
  guide: '1-1',
  title: text(
    'A form with a file field does not get the files',
    '파일 필드가 있는 폼에 파일이 전달되지 않습니다',
  ),
  docs: {
    what: text(
      'Finds forms with a file field that a view makes from `request.POST` without `request.FILES`.',
      '파일 필드가 있는 폼을 뷰에서 `request.FILES` 없이 `request.POST`만으로 만드는 경우를 찾습니다.',
    ),
    why: text(
      'Files are not in request.POST. The form says that the field is required, or stores no file.',
      '파일은 request.POST에 들어 있지 않습니다. 필수 항목이라는 오류가 나거나 파일이 저장되지 않습니다.',
    ),
    example: {
      file: 'views.py',
      bad: 'form = PostForm(request.POST)\n',
      good: 'form = PostForm(request.POST, request.FILES)\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/forms/api/#binding-uploaded-files'],
  },
  *run({ django }) {
    // Image fields of packages are called so too.
    if (filesWithAny(django, 'FileField', 'ImageField').length === 0) return;
    const sources = sourcesOf(django);
    for (const file of filesWith(django, 'request.POST')) {
      const { root } = readSyntax(django.project, file);
      const functions = root.all('function_definition');
      for (const call of root.all('call')) {
        const data = postOnly(call);
        if (!data) continue;
        // A view that reads request.FILES gets at the file by itself.
        const around = functions.findLast(({ at }) => at.start < call.at.start && at.end >= call.at.end);
        if (!around || /\bFILES\b/.test(around.text)) continue;
        const callee = call.field('function')!.text;
        const form = /^[\w.]+$/.test(callee) ? classNamed(sources, file, callee) : undefined;
        const [field] = form ? formFileFields(sources, form) : [];
        if (field === undefined) continue;
        const [first, second] = positional(call);
        const files = data.text.replace(/POST/g, 'FILES');
        const rest = (call.field('arguments')?.parts.length ?? 0) > 1 ? ', …' : '';
        yield found(
          place(call.at),
          text(
            `\`${callee}\` has the file field \`${field}\`, but gets \`request.POST\` alone: the uploaded file never arrives.`,
            `\`${callee}\`에 파일 필드 \`${field}\`이 있지만 \`request.POST\`만 전달됩니다. 업로드한 파일이 도착하지 않습니다.`,
          ),
          text(
            `Write \`${callee}(${data.text}, ${files}${rest})\`.`,
            `\`${callee}(${data.text}, ${files}${rest})\`로 적어 주세요.`,
          ),
          first === data && !second
            ? {
                fix: {
                  title: text('Pass request.FILES', 'request.FILES 전달하기'),
                  safety: 'safe',
                  edits: [{ ...replace(data.at, `, ${files}`), start: data.at.end }],
                },
              }
            : {},
        );
      }
    }
  },
});

/** The data of a call that is `request.POST` and has no files beside it. */
function postOnly(call: Node): Node | undefined {
  const [first, second] = positional(call);
  const data = first ?? keyword(call, 'data');
  if (!data || !/^(self\.)?request\.POST(\s+or\s+None)?$/.test(data.text)) return undefined;
  const open = /\*\*/.test(call.field('arguments')!.text);
  return second || keyword(call, 'files') || open ? undefined : data;
}
