import type { Project } from '../../project/project.js';
import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { type LocalApp, localApps } from './local-apps.js';
import { migrationEdges } from './migration-graph.js';

export const migrationsConflict = defineCheck({
  id: 'migrations-conflict',
  severity: 'error',
  title: text('Two migrations claim to be the last', '마지막 마이그레이션이 두 개입니다'),
  docs: {
    what: text(
      'Builds the graph of each app’s migrations from their literal dependencies and looks for more than one end.',
      '앱마다 마이그레이션의 의존 관계를 그래프로 만들어 끝이 두 개 이상인지 확인합니다.',
    ),
    why: text(
      '`migrate` stops with "Conflicting migrations detected", so the release fails. It happens when two branches each made one.',
      '`migrate`가 "Conflicting migrations detected"로 멈춰 릴리스가 실패합니다. 두 브랜치에서 각각 만들었을 때 생깁니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#version-control'],
  },
  *run(context) {
    const { project } = context.django;
    for (const { label, migrations } of localApps(context) ?? []) {
      const edges = new Map([...migrations].map(([name, file]) => [name, migrationEdges(project, file)]));
      if ([...edges.values()].includes(undefined)) continue;
      const known = [...edges.values()].map((one) => one!);
      const replaced = new Set(known.flatMap((one) => one.replaces));
      const needed = new Set(
        known.flatMap((one) => one.dependencies.filter(({ app }) => app === label).map(({ name }) => name)),
      );
      // What depends on a replaced migration depends on the squashed one.
      for (const [name, edge] of edges) if (edge?.replaces.some((one) => needed.has(one))) needed.add(name);
      const leaves = [...migrations.keys()].filter((name) => !needed.has(name) && !replaced.has(name)).sort();
      // Without any edge inside the app its label is not what we think it is.
      if (leaves.length < 2 || needed.size === 0) continue;
      const [first, ...others] = leaves.map((name) => migrations.get(name)!);
      yield found(
        { file: others[0]!, line: 1 },
        text(
          `\`${label}\` has ${leaves.length} last migrations (${leaves.join(', ')}): \`migrate\` stops with "Conflicting migrations detected".`,
          `\`${label}\` 앱의 마지막 마이그레이션이 ${leaves.length}개(${leaves.join(', ')})라서 \`migrate\`가 "Conflicting migrations detected"로 멈춥니다.`,
        ),
        text(
          `Run \`python manage.py makemigrations --merge ${label}\` and commit the file.`,
          `\`python manage.py makemigrations --merge ${label}\`을 실행하고 만들어진 파일을 커밋해 주세요.`,
        ),
        {
          related: [
            {
              location: { file: first!, line: 1 },
              note: text('another last one', '또 다른 마지막 마이그레이션'),
            },
          ],
        },
      );
    }
  },
});

export const migrationsDependencyMissing = defineCheck({
  id: 'migrations-dependency-missing',
  severity: 'error',
  title: text('A migration depends on one that is not there', '마이그레이션이 없는 파일에 의존합니다'),
  docs: {
    what: text(
      'Looks for the local migrations that the `dependencies` of each migration name.',
      '각 마이그레이션의 `dependencies`가 가리키는 프로젝트 내 마이그레이션이 있는지 확인합니다.',
    ),
    why: text(
      '`migrate` ends with NodeNotFoundError before it does anything. Usually the file was never committed.',
      '`migrate`가 시작하자마자 NodeNotFoundError로 끝납니다. 보통 파일을 커밋하지 않은 경우입니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies'],
  },
  *run(context) {
    const { project } = context.django;
    const apps = localApps(context) ?? [];
    for (const app of apps) {
      for (const file of app.migrations.values()) {
        for (const { app: label, name, at } of migrationEdges(project, file)?.dependencies ?? []) {
          const target = apps.filter((one) => one.label === label);
          if (
            target.length !== 1 ||
            name.startsWith('__') ||
            target[0]!.migrations.size === 0 ||
            target[0]!.migrations.has(name) ||
            isReplaced(project, target[0]!, name)
          )
            continue;
          const missing = `${target[0]!.folder}/migrations/${name}.py`;
          yield found(
            place(at),
            text(
              `This migration depends on \`${label}.${name}\`, but \`${missing}\` is not tracked: \`migrate\` ends with NodeNotFoundError.`,
              `이 마이그레이션이 의존하는 \`${missing}\`이 추적되지 않습니다. \`migrate\`가 NodeNotFoundError로 끝납니다.`,
            ),
            text(
              `Commit \`${missing}\`, or name the migration that there is.`,
              `\`${missing}\`을 커밋하거나, 실제로 있는 마이그레이션 이름으로 고쳐 주세요.`,
            ),
          );
        }
      }
    }
  },
});

/** Whether a squashed migration stands for one that is deleted. */
function isReplaced(project: Project, { migrations }: LocalApp, name: string): boolean {
  return [...migrations.values()].some((file) => migrationEdges(project, file)?.replaces.includes(name));
}
