import type { Text } from '../model/text.js';
import { corsChecks } from './cors/index.js';
import { databaseChecks } from './database/index.js';
import type { Check } from './define.js';
import { evidenceChecks } from './evidence/index.js';
import { gitChecks } from './git/index.js';
import { migrationsChecks } from './migrations/index.js';
import { operationsChecks } from './operations/index.js';
import { platformChecks } from './platform/index.js';
import { processesChecks } from './processes/index.js';
import { pythonVersionChecks } from './python-version/index.js';
import { repositoryChecks } from './repository/index.js';
import { requirementsChecks } from './requirements/index.js';
import { securityChecks } from './security/index.js';
import { sourceChecks } from './source/index.js';
import { staticChecks } from './static/index.js';
import { transportChecks } from './transport/index.js';
import { text } from './verdicts.js';

/** What checks are about. */
interface Subject {
  title: Text;
  checks: readonly Check[];
}

/** Every check by its subject, in the order in which a deploy meets them. */
export const subjects: readonly Subject[] = [
  { title: text('Python version', 'Python 버전'), checks: pythonVersionChecks },
  { title: text('Requirements', '패키지와 requirements'), checks: requirementsChecks },
  { title: text('Settings files', '설정 파일'), checks: sourceChecks },
  { title: text('Files and secrets in the repository', '저장소의 파일과 비밀 값'), checks: repositoryChecks },
  { title: text('What git ships', 'git이 보내는 것'), checks: gitChecks },
  { title: text('Static and media files', '정적 파일과 미디어 파일'), checks: staticChecks },
  { title: text('Procfile and processes', 'Procfile과 프로세스'), checks: processesChecks },
  { title: text('Database', '데이터베이스'), checks: databaseChecks },
  { title: text('Migrations', '마이그레이션'), checks: migrationsChecks },
  { title: text('Hosts and security settings', '호스트와 보안 설정'), checks: securityChecks },
  { title: text('HTTPS and cookies', 'HTTPS와 쿠키'), checks: transportChecks },
  { title: text('CORS', 'CORS'), checks: corsChecks },
  { title: text('Operations', '운영'), checks: operationsChecks },
  { title: text('The app on Heroku', 'Heroku의 앱'), checks: platformChecks },
  { title: text('What happened when it ran', '실행해 보고 알게 된 것'), checks: evidenceChecks },
];

/** Every check, sorted by id. */
export const checks: readonly Check[] = subjects
  .flatMap((subject) => subject.checks)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
