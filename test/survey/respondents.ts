import fc from 'fast-check';

/** Some respondents, each with yes or no to the same questions. */
export function respondents(questions: number): fc.Arbitrary<boolean[][]> {
  const answers = fc.array(fc.boolean(), { minLength: questions, maxLength: questions });
  return fc.array(answers, { minLength: 1, maxLength: 40 });
}
