import { SESSION_MIME, VERDICT_MIME as LIBRARY_VERDICT_MIME } from 'klusterlab';
import { describe, expect, it } from 'vitest';
import { sessionState } from '../../workspace/runner/session-snippet';
import { loadStudy } from '../../workspace/runner/study';
import { VERDICT_MIME } from '../../workspace/runner/verdict-output';

describe('what the runner and the library must agree on', () => {
  it('is the MIME types under which verdicts and sessions travel', () => {
    expect(VERDICT_MIME).toBe(LIBRARY_VERDICT_MIME);
    const data = { [SESSION_MIME]: [{ study: 's', used: ['a'] }], 'application/vnd.klusterlab.pending+json': [] };
    expect(sessionState({ kind: 'display', data, metadata: {}, update: false })?.studies).toEqual([
      { study: 's', used: ['a'] },
    ]);
  });
});

describe('loadStudy', () => {
  it("gives the study's name and, without evidence, coverage in which every row is missing", async () => {
    const study = await loadStudy();
    expect(study.name).toBe('cluster-policy');
    const coverage = study.coverage({ used: [], verdicts: [] });
    for (const kind of ['given', 'derived']) {
      expect(coverage[kind]?.covered).toBe(0);
      expect(coverage[kind]?.missing).toHaveLength(coverage[kind]?.total ?? -1);
    }
  });
});
