import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Comment, type Options, Parser } from "acorn";
import type { AstNode } from "./ast.js";

const CODE = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/;
const DECLARATIONS = /\.d\.[cm]?ts$/;

/** A parsed file. Offsets are those of the file, for the scripts of a component too. */
export interface Program {
  readonly body: AstNode;
  readonly comments: readonly Comment[];
}

/** Larger files are bundles: nobody writes them by hand, and what they are made of is checked where it stands. */
export const MOST_CODE = 1024 * 1024;

/** Whether the file may hold code that runs. */
export function isCode(path: string): boolean {
  return CODE.test(path) && !DECLARATIONS.test(path);
}

/** Whether the file is a component of Vue or Svelte, whose scripts run in the browser. */
export function isComponent(path: string): boolean {
  return /\.(?:vue|svelte)$/.test(path);
}

/**
 * Parses JavaScript or TypeScript, with JSX or without; of a component, its scripts.
 *
 * @throws SyntaxError if no grammar fits.
 */
export function parse(path: string, text: string): Program {
  const script = isComponent(path) ? scriptsOf(text) : text;
  const parsers = parsersOf(path);
  for (const [i, parser] of parsers.entries()) {
    const comments: Comment[] = [];
    try {
      return {
        body: parser.parse(script, { ...OPTIONS, onComment: comments }) as unknown as AstNode,
        comments,
      };
    } catch (error) {
      if (i === parsers.length - 1) throw error;
    }
  }
  throw new SyntaxError("no grammar");
}

const OPTIONS: Options = {
  ecmaVersion: "latest",
  sourceType: "module",
  allowHashBang: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  // acorn-typescript counts on it.
  locations: true,
};

const Typed = Parser.extend(tsPlugin());
const TypedWithJsx = Parser.extend(tsPlugin({ jsx: true }));

function parsersOf(path: string): (typeof Parser)[] {
  if (/\.[cm]?ts$/.test(path)) return [Typed];
  // The plain grammar is three times as fast.
  return /\.[cm]?js$/.test(path) ? [Parser, TypedWithJsx] : [TypedWithJsx, Typed];
}

/** The scripts of a component where they stand, all else made blank. */
function scriptsOf(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const tag = text.indexOf("<script", at);
    const start = tag === -1 ? -1 : text.indexOf(">", tag) + 1;
    if (start <= 0) break;
    const closing = text.indexOf("</script", start);
    const end = closing === -1 ? text.length : closing;
    parts.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return parts.join("") + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
