import { statSync } from "node:fs";
import { Failure } from "../failure.js";
import { openFolder } from "./folder.js";
import { openGit } from "./git.js";
import type { Repository } from "./repository.js";

/**
 * Opens a folder: with git where it is a work tree of it, else by reading .gitignore itself.
 *
 * @throws Failure if it is no folder, or if git is there and does not answer.
 */
export async function openRepository(folder: string): Promise<Repository> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Failure(`${folder} is no folder.`);
  const git = await openGit(folder);
  if (git !== undefined) return git;
  try {
    return openFolder(folder);
  } catch (error) {
    throw new Failure(`Cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
