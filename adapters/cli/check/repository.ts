/** What of a folder belongs to the project. */
export interface Repository {
  /** The files that are not ignored, relative to the folder, with forward slashes. */
  readonly files: readonly string[];
  /** Whether a file is under version control. */
  isTracked(path: string): boolean;
  /** Which of the paths the rules of .gitignore leave out, whether they exist or not. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** The lines of `git log` with every change; absent where there is no history. */
  readonly history?: () => AsyncIterable<string>;
  /** What of the history could not be read, and why. */
  readonly note?: string;
}
