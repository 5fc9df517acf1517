// Takes what GitHub's OpenAPI description says of the calls that we make, for the tests:
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
//   node scripts/github-schema.mjs package/generated/api.github.com.json
// The package itself has 400 MB; this is what is needed of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const calls = [
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['get', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['put', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/deployments'],
  ['post', '/repos/{owner}/{repo}/deployments'],
  ['get', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ['post', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
];

const description = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** Without words, and with references followed. */
function bare(node, named = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (typeof node !== 'object' || node === null) return node;
  if (!named && node.$ref)
    return bare(description.components[node.$ref.split('/')[2]][node.$ref.split('/')[3]]);
  const words = ['description', 'example', 'examples', 'default', 'externalDocs'];
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => named || (!words.includes(key) && !key.startsWith('x-')))
      .map(([key, value]) => [key, bare(value, key === 'properties')]),
  );
}

const operations = calls.map(([method, path]) => {
  const { operationId, parameters = [], requestBody } = description.paths[path][method];
  const query = parameters
    .map((parameter) => bare(parameter))
    .filter((parameter) => parameter.in === 'query');
  const body = requestBody?.content['application/json'].schema;
  return {
    id: operationId,
    method,
    path,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    ...(body ? { body: bare(body) } : {}),
  };
});
const source = `GitHub's OpenAPI description, as in @octokit/openapi ${description.info.version} (MIT)`;
writeFileSync(
  fileURLToPath(new URL('../__tests__/github/openapi.json', import.meta.url)),
  `${JSON.stringify({ source, operations }, undefined, 2)}\n`,
);
