/** What `--progress=rawjson` prints: BuildKit's solve status (github.com/moby/buildkit/client/graph.go), as much of it as is read here. */
export interface SolveStatus {
  vertexes?: Vertex[];
  statuses?: { vertex: string; id: string; current?: number; total?: number }[];
  logs?: { vertex: string; data?: string }[];
}

export interface Vertex {
  digest: string;
  name: string;
  started?: string;
  completed?: string;
  cached?: boolean;
  error?: string;
}

/** A status, or a line of the plain text that buildx mixes in. */
export type ProgressItem = { status: SolveStatus } | { text: string };

/**
 * A reader of that stream, fed in any pieces. Objects come on one line, or (buildx 0.13) indented over several; their first and last
 * lines begin in the first column. What is no JSON is text.
 */
export function rawJsonReader(onItem: (item: ProgressItem) => void): {
  write: (chunk: string) => void;
  end: () => void;
} {
  let rest = '';
  let open: string[] = [];
  const line = (text: string) => {
    if (open.length === 0 && !text.startsWith('{')) {
      if (text.trim() !== '') onItem({ text });
      return;
    }
    open.push(text);
    const isWhole = open.length === 1 ? text.trimEnd().endsWith('}') : text.trimEnd() === '}';
    if (isWhole) flush();
    else if (open.length > 1 && !/^[\s}]/.test(text)) flush();
  };
  const flush = () => {
    const lines = open;
    open = [];
    const status = parsed(lines.join('\n'));
    if (status) onItem({ status });
    else for (const text of lines) if (text.trim() !== '') onItem({ text });
  };
  return {
    write(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) line(text);
    },
    end() {
      if (rest !== '') line(rest);
      rest = '';
      flush();
    },
  };
}

function parsed(text: string): SolveStatus | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as SolveStatus) : undefined;
  } catch {
    return undefined;
  }
}
