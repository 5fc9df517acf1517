import type { DjangoProject } from './django-project.js';
import { installedApps } from './installed-apps.js';
import { once } from './once.js';

/** Words that checks look for in code: a file without the word is never parsed for it. */
const words = [
  'default_storage',
  'FileSystemStorage',
  'MEDIA_ROOT',
  'FileField',
  'ImageField',
  'imagekit',
  'request.POST',
  'templatetags.static',
  'contrib.staticfiles',
  'class Media',
  'render(',
  'render_to_string',
  'TemplateResponse',
  'get_template',
  'template_name',
  'CreateView',
  'UpdateView',
  'FormView',
  'csp.decorators',
  'csrf_exempt',
  'send_mail',
  'EmailMessage',
  'EmailMultiAlternatives',
  'email_user',
  'mail_admins',
  'cache.',
  'ratelimit',
  'open(',
  'to_csv',
  'to_excel',
  'to_json',
  '.save(',
  'write_text',
  'write_bytes',
] as const;

export type Word = (typeof words)[number];

/** Python files that only people, tests or migrations run. */
const aside =
  /(^|\/)((\w+_)?tests?|testing|migrations|docs?|node_modules|site-packages|fixtures|\.?venv)\/|(^|\/)(test_[^/]*|[^/]*_tests?|tests?|conftest|setup|fabfile|noxfile)\.py$|\/management\/commands\//;

/** The Python files that the web process may run: those of the installed apps and of the packages around the settings. */
export const codeFiles = once((django: DjangoProject): readonly string[] => {
  const { project } = django;
  const folders = (installedApps(django, 'RUN')?.apps ?? []).flatMap(({ folder }) =>
    folder ? [folder] : [],
  );
  const settings = django.settings('RUN').file;
  const top = settings?.includes('/') ? settings.slice(0, settings.lastIndexOf('/')) : undefined;
  if (top)
    folders.push(
      /(^|\/)(settings|config|conf)$/.test(top) && top.includes('/')
        ? top.slice(0, top.lastIndexOf('/'))
        : top,
    );
  return project.files.filter(
    (file) =>
      file.endsWith('.py') && !aside.test(file) && folders.some((folder) => file.startsWith(`${folder}/`)),
  );
});

const index = once((django: DjangoProject): ReadonlyMap<Word, readonly string[]> => {
  const found = new Map<Word, string[]>(words.map((word) => [word, []]));
  for (const file of codeFiles(django)) {
    const bytes = django.project.bytes(file);
    if (!bytes) continue;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const word of words) if (buffer.includes(word)) found.get(word)!.push(file);
  }
  return found;
});

/** The code files in which the word stands, be it in a comment. All are read once, for all words. */
export function filesWith(django: DjangoProject, word: Word): readonly string[] {
  return index(django).get(word)!;
}

/** The code files in which one of the words stands. */
export function filesWithAny(django: DjangoProject, ...any: readonly Word[]): readonly string[] {
  return [...new Set(any.flatMap((word) => filesWith(django, word)))];
}
