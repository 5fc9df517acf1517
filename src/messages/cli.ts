import { same, type Text } from '../model/text.js';

const meant = (near: string | undefined): Text =>
  near === undefined ? same('') : { en: ` Did you mean \`${near}\`?`, ko: ` 혹시 \`${near}\` 아닌가요?` };

/** What is wrong with the words of a command line, and what comes behind a report. */
export const cliTexts = {
  help: { en: '`--help` lists the commands and options.', ko: '`--help`로 명령과 옵션을 볼 수 있습니다.' },
  unknownCommand: (word: string, near?: string): Text => ({
    en: `There is no command \`${word}\`.${meant(near).en}`,
    ko: `\`${word}\`라는 명령은 없습니다.${meant(near).ko}`,
  }),
  unknownOption: (option: string, near?: string): Text => ({
    en: `There is no option \`${option}\`.${meant(near).en}`,
    ko: `\`${option}\`라는 옵션은 없습니다.${meant(near).ko}`,
  }),
  noValue: (option: string): Text => ({
    en: `\`${option}\` needs a value.`,
    ko: `\`${option}\` 뒤에 값을 써 주세요.`,
  }),
  needsNoValue: (option: string): Text => ({
    en: `\`${option}\` takes no value.`,
    ko: `\`${option}\`에는 값을 쓰지 않습니다.`,
  }),
  wrongValue: (option: string, value: string | undefined, expected: Text): Text => {
    const words = `\`${option}${value === undefined ? '' : ` ${value}`}\``;
    return { en: `${words}: ${expected.en}`, ko: `${words}: ${expected.ko}` };
  },
  tooMany: (word: string): Text => ({
    en: `One path is enough: what is \`${word}\` for?`,
    ko: `경로는 하나만 쓸 수 있습니다: \`${word}\``,
  }),
  noFolder: (path: string): Text => ({
    en: `There is no folder \`${path}\`.`,
    ko: `\`${path}\` 폴더가 없습니다.`,
  }),
};

/** `deploy-django --help`. */
export const usage: Text = {
  en: `Usage: deploy-django COMMAND [PATH] [OPTIONS]

Commands
  check PATH          say what Heroku would do to the Django project in PATH
  rehearse PATH       build, migrate and serve it on a local Heroku
  fix PATH            apply the safe repairs to the files (--unsafe: the likely ones, too)
  requirements FILE   print what pip reads in FILE, and the plan of repairs, as JSON
  heroku              start a local Heroku and keep it up until Ctrl-C

Options
  --format text|json          how the report is printed
  --language en|ko
  --fail-on error|warning|never
  --ignore ID[:GLOB]          leave a check out; may be repeated
  --settings-module MODULE
  --health-check-path PATH    the page that a rehearsal must serve
  --timeout 30m

Exit status: 0 good, 1 something failed (see --fail-on), 2 a wrong command or option.`,
  ko: `사용법: deploy-django 명령 [경로] [옵션]

명령
  check 경로          Heroku에서 이 Django 프로젝트에 무슨 일이 생길지 알려 줍니다
  rehearse 경로       로컬 Heroku에서 빌드하고 마이그레이션하고 실행해 봅니다
  fix 경로            안전한 수정을 파일에 적용합니다(--unsafe: 확인이 필요한 수정까지)
  requirements 파일   pip이 파일에서 읽는 내용과 수정 계획을 JSON으로 출력합니다
  heroku              로컬 Heroku를 시작해 Ctrl-C를 누를 때까지 유지합니다

옵션
  --format text|json          보고서 출력 형식
  --language en|ko
  --fail-on error|warning|never
  --ignore ID[:GLOB]          뺄 검사. 여러 번 쓸 수 있습니다
  --settings-module 모듈
  --health-check-path 경로    리허설에서 열려야 하는 페이지
  --timeout 30m

종료 코드: 0 성공, 1 실패(--fail-on 참고), 2 잘못된 명령이나 옵션.`,
};
