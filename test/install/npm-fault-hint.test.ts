import { describe, expect, it } from 'vitest';
import { npmFaultHint } from '../../workspace/install/npm-fault-hint.cjs';

describe('npmFaultHint', () => {
  it.each([
    ['npm error code EAI_AGAIN', 'network'],
    ['npm error code ECONNREFUSED', 'proxy'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['npm error code E401', 'login'],
    ['npm error code EACCES', 'owns'],
    ['npm error code ENOSPC', 'disk'],
    ['npm error code EUSAGE', 'npm install'],
    ['npm error code EINTEGRITY', 'npm cache verify'],
    ['npm error signal SIGTERM', 'interrupted'],
    ['something else', 'npm ci'],
  ])('answers %s with what to do (%s)', (output, hint) => {
    expect(npmFaultHint(output)).toContain(hint);
  });
});
