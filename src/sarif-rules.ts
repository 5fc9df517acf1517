import { checkPage } from './checks/docs-page.js';
import { checks } from './checks/registry.js';
import type { Rule } from './report/sarif.js';

/** Every check as a SARIF rule, with its page as help. */
export const sarifRules: readonly Rule[] = checks.map((check) => ({
  id: check.id,
  severity: check.severity,
  title: check.title,
  what: check.docs.what,
  page: { en: checkPage(check, 'en'), ko: checkPage(check, 'ko') },
}));
