/** What came in from outside: its value, or why it was refused. */
export type Checked<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
