/** Everything that goes wrong in this package; `hint` is the next step. */
export class Seq2cmdError extends Error {
  readonly hint: string;
  constructor(message: string, hint?: string);
}

export type Verdict = "answer" | "unsure" | "refuse";
export type Risk = "safe" | "changes" | "destroys";

export interface Alternative {
  command: string;
  /** 0 to 1; alternatives share what the best command leaves. */
  confidence: number;
  risk?: Risk;
}

export interface Argument {
  /** Type of the slot that it fills: "path", "port" ... */
  slot: string;
  /** As it stands in the request, quotes and unit included. */
  text: string;
  /** Its characters (code points) in the request, end excluded. */
  span: [number, number];
}

/** weights[i][j]: how much of piece i came from looking at token j; rows sum to 1. */
export interface Attention {
  tokens: string[];
  pieces: string[];
  weights: number[][];
  /** The token that piece i copies, or -1 for a piece of the command form. */
  copied: number[];
}

/** The object that `seq2cmd --json` prints, schema 1. */
export interface Suggestion {
  schema: 1;
  request: string;
  verdict: Verdict;
  /** null exactly if the verdict is "refuse". */
  command: string | null;
  /** 0 to 1: how likely the best guess is right. */
  confidence: number;
  risk?: Risk;
  /** What speaks against the best guess. */
  reasons: string[];
  /** Best first; with the verdict "refuse" the best guess stands first. */
  alternatives: Alternative[];
  arguments: Argument[];
  model: string;
  ms: number;
  attention?: Attention;
}

export interface TranslateOptions {
  /** Other commands to give at most, 0 to 7; 3 without it. */
  alternatives?: number;
  attention?: boolean;
}

export interface LoadOptions {
  /** Where the package's files lie, with a slash at the end; beside index.js without it. */
  base?: URL;
  /** Take the wasm file with SIMD; without it, where the engine has that. */
  simd?: boolean;
  /** Bytes of the model file that have come, and how many there are. */
  onProgress?: (received: number, total: number) => void;
  signal?: AbortSignal;
}

export class Translator {
  private constructor();
  readonly name: string;
  /** Bytes of the model in memory. */
  readonly bytes: number;
  readonly simd: boolean;
  translate(request: string, options?: TranslateOptions): Suggestion;
}

export interface PackageIndex {
  version: string;
  default: string;
  core: Record<"simd" | "plain", { file: string; bytes: number; sha256: string }>;
  models: Record<string, { file: string; packed: number; bytes: number; sha256: string }>;
}

/** What the package holds. */
export function index(base?: URL): Promise<PackageIndex>;

/** Does this engine run WebAssembly SIMD? */
export function hasSimd(): boolean;

/** Loads a model by its name; without one, the default. Rejects with Seq2cmdError. */
export function load(name?: string, options?: LoadOptions): Promise<Translator>;
