import { editDistance } from '../../model/edit-distance.js';
import type { Value } from '../../python/value.js';
import { djangoSettings, otherNames, packageSettings } from '../data/known-settings.js';
import { defineCheck } from '../define.js';
import { namesIn } from '../edits.js';
import { items, settingsOf } from '../settings-facts.js';
import { found, place, replace, text } from '../verdicts.js';

const targets = [...djangoSettings, ...packageSettings];
const known = new Set([...targets, ...otherNames]);

export default defineCheck({
  id: 'setting-name-typo',
  severity: 'warning',
  title: text('A setting is misspelt', '설정 이름에 오타가 있습니다'),
  docs: {
    what: text(
      'Finds settings that nothing knows or uses, and that are a letter or two away from one that Django knows.',
      '어디에서도 쓰이지 않고, Django가 아는 설정과 한두 글자만 다른 설정을 찾습니다.',
    ),
    why: text(
      'Django says nothing of a name that it does not know: the setting simply stays at its default.',
      'Django는 모르는 이름에 대해 아무 말도 하지 않습니다. 설정은 기본값 그대로 남습니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'ALLOWED_HOST = [".herokuapp.com"]\n',
      good: 'ALLOWED_HOSTS = [".herokuapp.com"]\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/'],
  },
  *run(context) {
    const { project } = context.django;
    const settings = settingsOf(context, 'RUN');
    for (const name of settings?.names() ?? []) {
      if (known.has(name)) continue;
      const right = nearest(name) ?? listOf(settings!.get(name), name);
      const written = settings!.history(name);
      const last = written.at(-1);
      if (right === undefined || !last || settings!.get(right) !== undefined) continue;
      // A name of the project's own is used somewhere.
      const word = new RegExp(`\\b${name}\\b`, 'g');
      const uses = project.files
        .filter((file) => /\.(py|html|txt)$/.test(file))
        .reduce((sum, file) => sum + (project.text(file)?.match(word)?.length ?? 0), 0);
      if (uses > new Set(written.map(({ at }) => `${at.file}:${at.start}`)).size) continue;
      const edits = namesIn(project, last.at.file, name).map((at) => replace(at, right));
      yield found(
        place(last.at),
        text(
          `Django does not know \`${name}\` and nothing uses it: \`${right}\` is probably meant, and stays at its default.`,
          `Django는 \`${name}\`을 모르고 쓰는 곳도 없습니다. \`${right}\`의 오타로 보이며, 이 설정은 기본값으로 남습니다.`,
        ),
        text(`Write \`${right}\`.`, `\`${right}\`로 고쳐 주세요.`),
        edits.length === uses
          ? { fix: { title: text(`Rename it to ${right}`, `${right}로 바꾸기`), safety: 'unsafe', edits } }
          : {},
      );
    }
  },
});

/** A list of folders under a name that is easily taken for STATICFILES_DIRS. */
function listOf(value: Value | undefined, name: string): string | undefined {
  const named = /^STATIC_(FILES?_)?DIRS$/.test(name) && (items(value)?.length ?? 0) > 0;
  return named ? 'STATICFILES_DIRS' : undefined;
}

/** The one setting that the name is next to: one letter away, or two where it is long. */
function nearest(name: string): string | undefined {
  const allowed = name.length >= 12 ? 2 : 1;
  const near = targets
    .filter((target) => Math.abs(target.length - name.length) <= allowed)
    .map((target) => ({ target, distance: editDistance(name, target) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance !== second?.distance) return first?.target;
  // Of several the one with the same letters: two have changed places.
  const letters = (word: string): string => [...word].sort().join('');
  const swapped = near.filter(({ target }) => letters(target) === letters(name));
  return swapped.length === 1 ? swapped[0]!.target : undefined;
}
