import type { Text } from '../../model/text.js';
import type { InstallSet } from '../../project/requirements/install-set.js';
import { text } from '../verdicts.js';

/** How to have a package installed on Heroku. */
export function addCommand({ manager }: InstallSet, distribution: string): Text {
  if (manager === 'pip') {
    return text(
      `Add the line \`${distribution}\` to requirements.txt.`,
      `requirements.txt에 \`${distribution}\` 줄을 추가해 주세요.`,
    );
  }
  const command = `${manager === 'pipenv' ? 'pipenv install' : `${manager} add`} ${distribution}`;
  return text(
    `Run \`${command}\` and commit the lock file.`,
    `\`${command}\`을 실행하고 잠금 파일을 커밋해 주세요.`,
  );
}
