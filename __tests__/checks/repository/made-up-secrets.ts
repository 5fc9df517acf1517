import { createHash } from 'node:crypto';

/** Characters that look random and are the same each time, so that no secret stands in this repository. */
export function random(
  length: number,
  alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  seed = 'a',
): string {
  let result = '';
  for (let block = 0; result.length < length; block++) {
    for (const byte of createHash('sha256').update(`${seed}${block}`).digest())
      result += alphabet[byte % alphabet.length];
  }
  return result.slice(0, length);
}

export const hex = (length: number): string => random(length, '0123456789abcdef');

export const githubToken = `ghp_${random(36)}`;
export const stripeKey = `sk_live_${random(24)}`;
export const awsSecret = random(40);
export const privateKey = `-----BEGIN RSA PRIVATE KEY-----\n${random(1200)
  .match(/.{1,64}/g)!
  .join('\n')}\n-----END RSA PRIVATE KEY-----\n`;
