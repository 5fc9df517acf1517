import { join } from 'node:path';
import { sizeText } from '../deploy/push.js';
import type { DjangoProject } from '../django/django-project.js';
import type { StageResult } from '../model/journal.js';
import { type Archive, packSource } from '../source/archive.js';
import type { Collected } from './collect.js';
import { procfileThatMigrates } from './migration.js';
import type { Run } from './run.js';
import type { Scrubbed } from './scrub.js';

/** Packs the commit as Heroku will get it: tracked files, the repaired requirements, and with `ship` the collected files. */
export async function pack(
  run: Run,
  django: DjangoProject,
  scrubbed: Scrubbed,
  collected: Collected,
): Promise<StageResult<Archive>> {
  const procfile = procfileThatMigrates(run, django);
  const archive = await packSource({
    folder: run.folder,
    commit: 'HEAD',
    prefix: django.project.prefix,
    overlay: new Map([
      ...scrubbed.overlay,
      ...collected.overlay,
      ...(procfile === undefined ? [] : [['Procfile', Buffer.from(procfile)] as const]),
    ]),
    additions: collected.additions,
    target: join(run.temp, 'source.tar.gz'),
    searchPath: run.env.PATH,
    signal: run.signal,
  });
  for (const note of archive.notes) run.progress.step(note);
  return {
    value: archive,
    note: {
      en: `${archive.files} files of commit ${archive.commit.slice(0, 8)}, ${sizeText(archive.size)}.`,
      ko: `커밋 ${archive.commit.slice(0, 8)}의 파일 ${archive.files}개, ${sizeText(archive.size)}.`,
    },
  };
}
