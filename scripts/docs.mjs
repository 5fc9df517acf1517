// Writes what is made from the sources: action.yml, the tables of the READMEs, the list and the pages of
// the checks. With --check nothing is written, and the exit code is 1 when something on disk differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'silent' })).module;

const { definitionOf, inputNames } = await load('src/inputs/definitions.ts');
const { outputDefinitions } = await load('src/report/outputs.ts');
const { checks, subjects } = await load('src/checks/registry.ts');
const { checkPage } = await load('src/checks/docs-page.ts');

const words = {
  en: {
    inputs: ['Input', 'Default', 'Description'],
    outputs: ['Output', 'Description'],
    checks: ['Check', 'Severity', 'What it finds'],
    required: (when) => `Required when ${when}.`,
    title: 'Checks',
    intro:
      'What is looked for, and what each finding means. An error breaks a build, a boot or a page, loses data or exposes a secret; a warning is weak or very likely wrong; a notice is advice. This list and its pages are made from the checks.',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
  },
  ko: {
    inputs: ['입력', '기본값', '설명'],
    outputs: ['출력', '설명'],
    checks: ['검사', '수준', '찾는 것'],
    required: (when) => `${when} 꼭 필요합니다.`,
    title: '검사 목록',
    intro:
      '무엇을 찾는지, 각 결과가 무슨 뜻인지 설명합니다. 오류는 빌드나 부팅, 페이지가 실패하거나 데이터를 잃거나 비밀이 드러나는 문제이고, 경고는 약하거나 잘못되었을 가능성이 큰 것, 알림은 권장 사항입니다. 이 목록과 각 문서는 검사 코드에서 만들어집니다.',
    severity: { error: '오류', warning: '경고', notice: '알림' },
  },
};

/** JSON strings are YAML's double-quoted ones. */
const quoted = JSON.stringify;

function actionYml() {
  const inputs = inputNames.map((name) => {
    const { default: value, description } = definitionOf(name);
    const lines = [`  ${name}:`, `    description: ${quoted(description.en)}`, '    required: false'];
    return [...lines, ...(value === undefined ? [] : [`    default: ${quoted(value)}`])].join('\n');
  });
  const outputs = Object.entries(outputDefinitions).map(
    ([name, description]) => `  ${name}:\n    description: ${quoted(description.en)}`,
  );
  return `# Made by \`npm run docs\` from src/inputs/definitions.ts and src/report/outputs.ts.
name: Deploy Django to Heroku
description: Takes a Django project from a push to a healthy Heroku app, and says beforehand, line by line, what would go wrong.
author: the authors of deploy-django-to-heroku
branding:
  icon: upload-cloud
  color: purple

inputs:
${inputs.join('\n')}

outputs:
${outputs.join('\n')}

runs:
  using: node24
  main: dist/index.js
  post: dist/post.js
  post-if: failure() || cancelled()
`;
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const tables = {
  inputs: (language) =>
    table(
      words[language].inputs,
      inputNames.map((name) => {
        const { default: value, required, description } = definitionOf(name);
        const when = required ? ` ${words[language].required(required[language])}` : '';
        return [`\`${name}\``, value === undefined ? '' : `\`${value}\``, description[language] + when];
      }),
    ),
  outputs: (language) =>
    table(
      words[language].outputs,
      Object.entries(outputDefinitions).map(([name, description]) => [`\`${name}\``, description[language]]),
    ),
};

/** `text` with the tables between `<!-- inputs:start -->` and `<!-- inputs:end -->` made anew. */
function withTables(text, language) {
  return text.replace(
    /(<!-- (inputs|outputs):start -->\n)[\s\S]*?(<!-- \2:end -->)/g,
    (_, start, name, end) => `${start}${tables[name](language)}\n${end}`,
  );
}

function checksIndex(language) {
  const { title, intro, checks: header, severity } = words[language];
  const order = Object.keys(severity);
  const contents = subjects.map(({ title: { [language]: name }, checks: { length } }) => {
    const anchor = name.toLowerCase().replaceAll(' ', '-');
    return `- [${name}](#${anchor}) (${length})`;
  });
  const sections = subjects.map((subject) => {
    const sorted = [...subject.checks].sort(
      (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.id < b.id ? -1 : 1),
    );
    const rows = sorted.map((check) => [
      `[\`${check.id}\`](${check.id}.md)`,
      severity[check.severity],
      check.title[language],
    ]);
    return `## ${subject.title[language]}\n\n${table(header, rows)}`;
  });
  return `${[`# ${title}`, intro, contents.join('\n'), ...sections].join('\n\n')}\n`;
}

/** Path relative to the root → text. */
const made = new Map([['action.yml', actionYml()]]);
for (const [file, language] of [
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
]) {
  made.set(file, withTables(readFileSync(join(root, file), 'utf8'), language));
}
for (const [folder, language] of [
  ['docs/checks', 'en'],
  ['docs/checks/ko', 'ko'],
]) {
  made.set(`${folder}/README.md`, checksIndex(language));
  for (const check of checks) made.set(`${folder}/${check.id}.md`, checkPage(check, language));
}

const stale = [...made].filter(([file, text]) => read(file) !== text).map(([file]) => file);
const left = ['docs/checks', 'docs/checks/ko']
  .flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((f) => `${folder}/${f}`) : [],
  )
  .filter((file) => file.endsWith('.md') && !made.has(file));

if (process.argv.includes('--check')) {
  for (const file of [...stale, ...left])
    console.error(`${file} is not what the sources make of it: run \`npm run docs\`.`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), made.get(file));
  }
  for (const file of left) rmSync(join(root, file));
  console.log(
    stale.length + left.length === 0
      ? 'Nothing to write.'
      : [...stale, ...left].map((f) => relative(root, join(root, f))).join('\n'),
  );
}

function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
}
