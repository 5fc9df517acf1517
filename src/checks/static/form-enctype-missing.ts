import { type FormRendering, formRenderings } from '../../django/form-renderings.js';
import { readTemplates, templatesOf } from '../../django/templates/find.js';
import { dynamic, type Element, elements } from '../../django/templates/html.js';
import type { Template } from '../../django/templates/template.js';
import { defineCheck } from '../define.js';
import { found, replace, text } from '../verdicts.js';

export default defineCheck({
  id: 'form-enctype-missing',
  severity: 'warning',
  guide: '1-1',
  title: text('A form that uploads files lacks its enctype', '파일을 올리는 폼에 enctype이 없습니다'),
  docs: {
    what: text(
      'Finds `<form method="post">` without `enctype="multipart/form-data"` that has a file input, or shows a form class with a file field.',
      '파일 입력이나 파일 필드가 있는 폼 클래스를 보여 주는 `<form method="post">`에 `enctype="multipart/form-data"`가 없는 경우를 찾습니다.',
    ),
    why: text(
      'The browser then sends the file’s name alone. Django gets no file: the form says that the field is required, or stores nothing.',
      '브라우저가 파일 이름만 보내므로 Django가 파일을 받지 못합니다. 필수 항목이라는 오류가 나거나 아무것도 저장되지 않습니다.',
    ),
    example: {
      file: 'post_form.html',
      bad: '<form method="post">{% csrf_token %}{{ form.as_p }}</form>\n',
      good: '<form method="post" enctype="multipart/form-data">{% csrf_token %}{{ form.as_p }}</form>\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/topics/http/file-uploads/#basic-file-uploads'],
  },
  *run({ django }) {
    const { files } = templatesOf(django);
    const shown = new Map<string, FormRendering[]>();
    for (const one of formRenderings(django)) {
      const file = files.get(one.template);
      if (file !== undefined) shown.set(file, [...(shown.get(file) ?? []), one]);
    }
    for (const template of readTemplates(django, /\.(html?|djhtml|xhtml)$/)) {
      // A script may send the form by itself.
      if (!/<form/i.test(template.text) || /FormData\b/.test(template.text)) continue;
      const all = elements(template);
      for (const form of all.filter((one) => one.name === 'form' && isPlainPost(template, one))) {
        const cause =
          fileInput(all, form) ?? renderedField(template, all, form, shown.get(template.file) ?? []);
        if (cause === undefined) continue;
        const at = form.start + '<form'.length;
        yield found(
          template.place(form),
          text(
            `This form sends ${cause.en} without \`enctype="multipart/form-data"\`: the browser sends the name of the file only, and nothing is uploaded.`,
            `이 폼은 \`enctype="multipart/form-data"\` 없이 ${cause.ko}을 보냅니다. 브라우저가 파일 이름만 보내서 업로드되지 않습니다.`,
          ),
          text(
            'Add `enctype="multipart/form-data"` to the form tag.',
            'form 태그에 `enctype="multipart/form-data"`를 추가해 주세요.',
          ),
          {
            fix: {
              title: text('Add the attribute', '속성 추가하기'),
              safety: 'safe',
              edits: [
                {
                  ...replace({ ...origin, file: template.file }, ' enctype="multipart/form-data"'),
                  start: at,
                  end: at,
                },
              ],
            },
          },
        );
      }
    }
  },
});

const origin = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };

/** A form that the browser itself sends by POST, and of which all attributes are known. */
function isPlainPost(template: Template, form: Element): boolean {
  const names = Object.keys(form.attributes);
  if (form.attributes.method?.trim().toLowerCase() !== 'post') return false;
  if (/enctype|multipart|encoding/i.test(template.text.slice(form.start, form.end))) return false;
  return !names.some(
    (name) => name.includes(dynamic) || /^(hx-|@|v-on|x-on|ng-|on|data-remote|data-turbo|up-)/.test(name),
  );
}

/** The form that a place lies in, of those that can send it. */
function isWithin(all: readonly Element[], form: Element, start: number): boolean {
  const innermost = all.findLast((one) => one.name === 'form' && one.end <= start && start < one.contentEnd);
  return innermost === form;
}

function fileInput(all: readonly Element[], form: Element) {
  const inside = all.filter(({ start }) => isWithin(all, form, start));
  if (inside.some(({ attributes }) => 'formenctype' in attributes)) return undefined;
  const input = inside.find(
    ({ name, attributes }) =>
      name === 'input' &&
      attributes.type?.trim().toLowerCase() === 'file' &&
      'name' in attributes &&
      !('form' in attributes || 'disabled' in attributes),
  );
  return input && text('a file input', '파일 입력');
}

/** A form with a file field that the template shows as a whole, or this field of it. */
function renderedField(
  template: Template,
  all: readonly Element[],
  form: Element,
  shown: readonly FormRendering[],
) {
  for (const { variable, fields } of shown) {
    const whole = new RegExp(`^${variable}(\\.as_(p|ul|table|div))?\\s*(\\|.*)?$`);
    const part = new RegExp(`^${variable}\\.(${fields.join('|')})\\s*(\\|.*)?$`);
    const variables = template.variables.filter(
      ({ contents }) => whole.test(contents) || part.test(contents),
    );
    const loops = template.tags.filter(
      ({ name, words }) => name === 'for' && /^(in)$/.test(words[1] ?? '') && words[2] === variable,
    );
    const tags = template.tags.filter(
      ({ name, words }) => name === 'bootstrap_form' && words[0] === variable,
    );
    if ([...variables, ...loops, ...tags].some(({ start }) => isWithin(all, form, start))) {
      return text(`the file field \`${fields[0]}\``, `파일 필드 \`${fields[0]}\``);
    }
  }
  return undefined;
}
