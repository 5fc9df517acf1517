import { posix } from 'node:path';
import { ancestry, attributes, innerClass } from '../../django/classes.js';
import { gave } from '../../django/evidence.js';
import { type Model, models } from '../../django/models.js';
import { sourcesOf } from '../../django/names.js';
import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import { type CheckContext, defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { driftSeen } from './drift-seen.js';
import { localApps } from './local-apps.js';

export default defineCheck({
  id: 'migrations-drift',
  severity: 'warning',
  guide: '2-4',
  title: text('A model is in no migration', '마이그레이션에 없는 모델이 있습니다'),
  docs: {
    what: text(
      'Finds models of which no migration of their app says `CreateModel` or `RenameModel`. In a rehearsal or deploy Django itself is asked what `makemigrations` would write, so that changed fields count, too.',
      '앱의 마이그레이션 어디에도 `CreateModel`이나 `RenameModel`로 나오지 않는 모델을 찾습니다. 리허설과 배포에서는 `makemigrations`가 무엇을 만들지 Django에 직접 물어보므로 필드 변경까지 봅니다.',
    ),
    why: text(
      '`migrate` makes no table for the model, and its first query on Heroku ends with "relation does not exist".',
      '`migrate`를 해도 모델의 테이블이 만들어지지 않아 Heroku에서 첫 쿼리가 "relation does not exist"로 끝납니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/django-admin/#cmdoption-makemigrations-check'],
  },
  *run(context) {
    const seen = gave(context.evidence?.release?.drift);
    if (seen) {
      yield* driftSeen(context, seen);
      return;
    }
    const { project } = context.django;
    const all = models(context.django);
    for (const { label, folder, models: own, migrations } of localApps(context) ?? []) {
      const files = [...migrations.values()];
      // Most are found as a text; only where one is not the migrations are read as Python.
      const missing = files.length > 0 ? unnamed(project, files, own) : [];
      const made = missing.length > 0 ? madeBy(project, files) : undefined;
      if (!made) continue;
      for (const { name, at } of missing) {
        const model = all.find(
          (one) => one.name === name && one.at.file === at.file && one.at.start === at.start,
        );
        if (made.has(name.toLowerCase()) || !model || !isRegistered(context, model, folder)) continue;
        yield found(
          place(at),
          text(
            `No migration of \`${label}\` creates \`${name}\`: its table will not exist on Heroku.`,
            `\`${label}\`의 마이그레이션 중 \`${name}\`을 만드는 것이 없어 Heroku에 테이블이 만들어지지 않습니다.`,
          ),
          text(
            `Run \`python manage.py makemigrations ${label}\` and commit the new file.`,
            `\`python manage.py makemigrations ${label}\`을 실행하고 새 파일을 커밋해 주세요.`,
          ),
        );
      }
    }
  },
});

/** Models whose names stand in no migration, quoted. */
function unnamed<T extends { name: string }>(
  project: Project,
  files: readonly string[],
  own: readonly T[],
): T[] {
  let missing = [...own];
  for (const file of files) {
    if (missing.length === 0) break;
    const source = project.text(file) ?? '';
    missing = missing.filter(({ name }) => !source.includes(`"${name}"`) && !source.includes(`'${name}'`));
  }
  return missing;
}

/** Lower-case names of the models that migrations create or rename; undefined when one can't be followed. */
function madeBy(project: Project, files: readonly string[]): Set<string> | undefined {
  const made = new Set<string>();
  for (const file of files) {
    const { root, errors, unread } = readSyntax(project, file);
    if (errors.length > 0 || unread !== undefined) return undefined;
    const migration = root.parts.find(
      (node) => node.type === 'class_definition' && node.field('name')?.text === 'Migration',
    );
    if (attributes(migration).get('operations')?.value.type !== 'list') return undefined;
    for (const node of migration!.all('call')) {
      const operation = /\b(CreateModel|RenameModel)$/.exec(node.field('function')!.text);
      if (!operation) continue;
      const parts = node.field('arguments')?.parts ?? [];
      const wanted = operation[1] === 'CreateModel' ? 'name' : 'new_name';
      const keyword = parts.find(
        (part) => part.type === 'keyword_argument' && part.field('name')?.text === wanted,
      );
      const name = plainString(keyword?.field('value') ?? parts[wanted === 'name' ? 0 : 1]);
      if (name === undefined) return undefined;
      made.add(name.toLowerCase());
    }
  }
  return made;
}

const bases = /(^|\.)(django\.[\w.]+|mptt[\w.]*|polymorphic[\w.]*|model_utils[\w.]*|parler[\w.]*)\.\w+$/;

/** Whether Django surely knows the class as a model of its app: at the top of a module that is imported, of Django's own. */
function isRegistered({ django }: CheckContext, model: Model, folder: string): boolean {
  const { file, node, name } = model;
  if (node.at.column !== 1 || attributes(innerClass(node, 'Meta')).has('app_label')) return false;
  if (!ancestry(sourcesOf(django), model).outer.some((base) => bases.test(base))) return false;
  const package_ = `${folder}/models/__init__.py`;
  if (!file.startsWith(`${folder}/models/`) || file === package_) return true;
  const exported = django.project.text(package_) ?? '';
  return new RegExp(`\\b(${posix.basename(file, '.py')}|${name})\\b`).test(exported.replace(/#.*/g, ''));
}
