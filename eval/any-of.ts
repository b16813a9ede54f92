/** List the right answers of an expectation, which is one value or an array of several. */
export function anyOf<Value>(answers: Value | Value[]): Value[] {
  return Array.isArray(answers) ? answers : [answers];
}
