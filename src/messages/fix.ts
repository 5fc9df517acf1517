import type { Text } from '../model/text.js';

/** What `fix` says besides the diffs. */
export const fixTexts = {
  refused: (title: Text, why: Text): Text => ({
    en: `Not done: ${title.en}: ${why.en}.`,
    ko: `고치지 않음: ${title.ko} (${why.ko}).`,
  }),
  failed: (reason: string): Text => ({
    en: `The files could not be written, and are as they were before this step: ${reason}`,
    ko: `파일을 쓰지 못해 이 단계 이전 그대로 두었습니다: ${reason}`,
  }),
  quarrel: (checks: readonly string[]): Text => ({
    en: `Left out: the repairs of ${checks.join(' and ')} undo each other or change nothing. Please report it.`,
    ko: `${checks.join(', ')}의 수정은 서로를 되돌리거나 아무것도 바꾸지 않아 제외했습니다. 제보해 주세요.`,
  }),
  unsafe: (count: number): Text => ({
    en: `${count} more repairs are likely right but need a look: \`fix --unsafe\` makes them.`,
    ko: `확인이 필요한 수정이 ${count}건 더 있습니다. \`fix --unsafe\`로 적용할 수 있습니다.`,
  }),
  created: (files: readonly string[]): Text => ({
    en: `New files, to be committed: git add ${files.join(' ')}`,
    ko: `새 파일을 커밋해 주세요: git add ${files.join(' ')}`,
  }),
  end: (repairs: number, errors: number): Text => ({
    en: `${repairs} ${repairs === 1 ? 'repair' : 'repairs'} made; ${errors} ${errors === 1 ? 'error is' : 'errors are'} left that ${errors === 1 ? 'needs' : 'need'} a person.`,
    ko: `${repairs}건을 고쳤습니다. 직접 고쳐야 할 오류가 ${errors}개 남아 있습니다.`,
  }),
};
