import { posix } from 'node:path';
import { linkEnd } from '../../project/links.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { isAside, isNeeded } from './needed.js';

export default defineCheck({
  id: 'symlink-outside',
  severity: 'error',
  title: text('A symbolic link leads nowhere on Heroku', '심볼릭 링크가 Heroku에서 끊어집니다'),
  docs: {
    what: text(
      'Follows the tracked symbolic links and finds those that leave the project or lead to what is not tracked.',
      '추적되는 심볼릭 링크를 따라가, 프로젝트 밖이나 추적되지 않는 곳을 가리키는 링크를 찾습니다.',
    ),
    why: text(
      'Heroku gets the link and not what it points to. A link out of the project is left out; a broken one below `static/` ends collectstatic.',
      'Heroku에는 링크만 올라가고 가리키는 내용은 올라가지 않습니다. 프로젝트 밖을 가리키는 링크는 보내지 않으며, `static/` 아래의 끊어진 링크는 collectstatic을 중단시킵니다.',
    ),
    sources: ['https://git-scm.com/docs/gitfaq'],
  },
  *run({ django: { project } }) {
    const links = new Map<string, string>();
    // What a virtual environment or the packages of Node lead to comes and goes with these.
    const environments = project.files
      .filter((file) => file.endsWith('/pyvenv.cfg'))
      .map((file) => posix.dirname(file));
    for (const file of project.files) {
      if (environments.some((folder) => file.startsWith(`${folder}/`))) continue;
      const target = project.mode(file) === '120000' ? project.link(file) : undefined;
      if (target !== undefined) links.set(file, target);
    }
    for (const [file, target] of links) {
      const end = linkEnd(file, links);
      if (/(^|\/)node_modules(\/|$)/.test(end ?? '')) continue;
      if (end === '' || (typeof end === 'string' && (project.has(end) || project.hasFolder(end)))) continue;
      if (
        typeof end === 'string' &&
        project.submodules.some((one) => end === one || end.startsWith(`${one}/`))
      )
        continue;
      // Tools of the own machine: nothing on Heroku looks there.
      if (end !== undefined && isAside(file)) continue;
      const where = {
        undefined: text('out of the project', '프로젝트 밖'),
        object: text('round in a circle', '자기 자신'),
        string: text('to what is not tracked', '추적되지 않는 곳'),
      }[typeof end as 'undefined' | 'object' | 'string'];
      yield found(
        { file },
        text(
          `The link \`${file}\` → \`${target}\` leads ${where.en}: on Heroku there is nothing behind it.`,
          `링크 \`${file}\` → \`${target}\`가 ${where.ko}을 가리켜 Heroku에서는 끊어집니다.`,
        ),
        text(
          'Replace the link by the file it stands for, or let it point to a tracked file by a relative path.',
          '링크를 실제 파일로 바꾸거나, 추적되는 파일을 상대 경로로 가리키게 고쳐 주세요.',
        ),
        { severity: end === undefined || isNeeded(file) ? 'error' : 'warning' },
      );
    }
  },
});
