/** Why a file of MNIST was refused. `text` turns it into a sentence. */
export type DataProblem =
  | { readonly code: 'unreachable'; readonly file: string }
  | { readonly code: 'httpStatus'; readonly file: string; readonly status: number }
  /** It does not begin as the file should: usually a web page served in its place. */
  | { readonly code: 'notData'; readonly file: string }
  | {
      readonly code: 'wrongLength';
      readonly file: string;
      readonly given: number;
      readonly expected: number;
    }
  | { readonly code: 'wrongHash'; readonly file: string }
  | { readonly code: 'undecodable'; readonly file: string }
  | { readonly code: 'badManifest'; readonly file: string };
