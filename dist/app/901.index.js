export const id = 901;
export const ids = [901];
export const modules = {

/***/ 99901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifRules: () => (/* binding */ sarifRules)
});

;// CONCATENATED MODULE: ./build/tsc/checks/docs-page.js
const words = {
    en: {
        severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
        django: 'Django versions',
        guide: "Section of the beginners' guide",
        why: 'Why it matters on Heroku',
        example: 'Example',
        instead: 'Use instead',
        silence: 'How to silence it',
        silenceBody: (id) => `Put \`# heroku: ignore[${id}]\` at the end of the line or on the line above it, or add \`${id}\` (or \`${id}:path/**\`) to the \`ignore\` input.`,
        sources: 'Sources',
    },
    ko: {
        severity: { error: '오류', warning: '경고', notice: '알림' },
        django: 'Django 버전',
        guide: '초보자 가이드 절',
        why: 'Heroku에서 왜 중요한가요',
        example: '예시',
        instead: '이렇게 바꿔 주세요',
        silence: '이 검사를 끄는 방법',
        silenceBody: (id) => `해당 줄 끝이나 바로 윗줄에 \`# heroku: ignore[${id}]\` 주석을 달거나, \`ignore\` 입력에 \`${id}\`(또는 \`${id}:path/**\`)를 추가해 주세요.`,
        sources: '참고 자료',
    },
};
/** The Markdown page of a check, as kept in `docs/checks/<id>.md` and given to SARIF as rule help. */
function checkPage(check, language) {
    const word = words[language];
    const { docs } = check;
    const facts = [
        `**${word.severity[check.severity]}**`,
        ...(check.django ? [`${word.django}: \`${check.django}\``] : []),
        ...(check.guide ? [`${word.guide}: ${check.guide}`] : []),
    ];
    const parts = [`# ${check.id}`, `**${check.title[language]}**`, facts.join(' · '), docs.what[language]];
    parts.push(`## ${word.why}`, docs.why[language]);
    if (docs.example) {
        const { file, bad, good } = docs.example;
        parts.push(`## ${word.example}`, `\`${file}\``, fence(file, bad), `${word.instead}:`, fence(file, good));
    }
    parts.push(`## ${word.silence}`, word.silenceBody(check.id));
    parts.push(`## ${word.sources}`, docs.sources.map((link) => `- <${link}>`).join('\n'));
    return `${parts.join('\n\n')}\n`;
}
function fence(file, source) {
    const language = /\.(py|html|css|json|toml)$/.exec(file)?.[1] ?? 'text';
    return `\`\`\`${language}\n${source.replace(/\n$/, '')}\n\`\`\``;
}

// EXTERNAL MODULE: ./build/tsc/checks/registry.js + 280 modules
var registry = __webpack_require__(26847);
;// CONCATENATED MODULE: ./build/tsc/sarif-rules.js


/** Every check as a SARIF rule, with its page as help. */
const sarifRules = registry.checks.map((check) => ({
    id: check.id,
    severity: check.severity,
    title: check.title,
    what: check.docs.what,
    page: { en: checkPage(check, 'en'), ko: checkPage(check, 'ko') },
}));


/***/ })

};
