import { type Doc, entriesOf, entry, itemsOf } from './document.ts';
import type { Json } from './types.ts';

/** A value that could be computed from the template alone, or why not. `{Ref: X}` of a resource stays as it is. */
export type Answer = { known: true; value: Json | undefined } | { known: false; why: string };

/** The sections of a CloudFormation template that its functions refer to. */
export interface Scope {
  template: Doc | undefined;
  /** Steps that are still taken: conditions that name each other twice would double the work at every one. */
  left: number;
}

/** A template's text needs far fewer: 500 resources (a quota of CloudFormation) of a hundred values. */
export const scopeOf = (template: Doc | undefined): Scope => ({ template, left: 200_000 });

const known = (value: Json | undefined): Answer => ({ known: true, value });
const unknown = (why: string): Answer => ({ known: false, why });

/** Evaluates "Intrinsic functions" (AWS CloudFormation User Guide) with the defaults of the template's parameters. */
export function evaluate(doc: Doc, scope: Scope, depth = 0): Answer {
  if (depth > 64 || scope.left-- <= 0) return unknown('its references go in a circle');
  if (doc.kind === 'scalar') return known(doc.value);
  if (doc.kind === 'list') return all(doc.items, scope, depth);
  const [first, ...others] = entriesOf(doc);
  const compute = first && others.length === 0 && Object.hasOwn(FUNCTIONS, first[0]) ? FUNCTIONS[first[0]] : undefined;
  if (first && compute) return compute(first[1], scope, depth + 1);
  if (first && others.length === 0 && first[0].startsWith('Fn::')) return unknown(`${first[0]} is not known here`);
  const result: [string, Json][] = [];
  for (const [key, value] of entriesOf(doc)) {
    const answer = evaluate(value, scope, depth + 1);
    if (!answer.known) return answer;
    if (answer.value !== undefined) result.push([key, answer.value]);
  }
  return known(Object.fromEntries(result));
}

function all(items: readonly Doc[], scope: Scope, depth: number): Answer {
  const values: Json[] = [];
  for (const item of items) {
    const answer = evaluate(item, scope, depth + 1);
    if (!answer.known) return answer;
    if (answer.value !== undefined) values.push(answer.value);
  }
  return known(values);
}

const FUNCTIONS: Record<string, (argument: Doc, scope: Scope, depth: number) => Answer> = {
  Ref: (argument, scope, depth) => reference(String(argument.kind === 'scalar' ? argument.value : ''), scope, depth),
  'Fn::Sub': substitute,
  'Fn::Join': (argument, scope, depth) => {
    const [separator, list] = itemsOf(argument);
    const answer = list ? evaluate(list, scope, depth) : unknown('Fn::Join has no list');
    if (!answer.known) return answer;
    if (!Array.isArray(answer.value) || answer.value.some((part) => typeof part === 'object'))
      return unknown('Fn::Join joins something that is only known when it is deployed');
    return known(answer.value.join(separator?.kind === 'scalar' ? String(separator.value ?? '') : ''));
  },
  'Fn::Select': (argument, scope, depth) => {
    const [index, list] = itemsOf(argument);
    const answer = list ? evaluate(list, scope, depth) : unknown('Fn::Select has no list');
    if (!answer.known) return answer;
    const at = Number(index?.kind === 'scalar' ? index.value : Number.NaN);
    const chosen = Array.isArray(answer.value) ? answer.value[at] : undefined;
    return chosen === undefined ? unknown('Fn::Select selects nothing') : known(chosen);
  },
  'Fn::FindInMap': (argument, scope, depth) => {
    const keys = all(itemsOf(argument).slice(0, 3), scope, depth);
    if (!keys.known) return keys;
    const path = (Array.isArray(keys.value) ? keys.value : []).map((key) =>
      typeof key === 'object' ? '…' : String(key),
    );
    const found = entry(scope.template, 'Mappings', ...path);
    return found && path.length === 3 ? evaluate(found, scope, depth) : unknown(`Mappings has no ${path.join('.')}`);
  },
  'Fn::If': (argument, scope, depth) => {
    const [name, yes, no] = itemsOf(argument);
    const decided = condition(String(name?.kind === 'scalar' ? name.value : ''), scope, depth);
    if (!decided.known) return decided;
    const branch = decided.value === true ? yes : no;
    return branch ? evaluate(branch, scope, depth) : unknown('Fn::If lacks a branch');
  },
  Condition: (argument, scope, depth) =>
    condition(String(argument.kind === 'scalar' ? argument.value : ''), scope, depth),
  'Fn::Equals': (argument, scope, depth) => {
    const sides = all(itemsOf(argument), scope, depth);
    if (!sides.known) return sides;
    const [a, b] = Array.isArray(sides.value) ? sides.value : [];
    return known(JSON.stringify(a) === JSON.stringify(b) || String(a) === String(b));
  },
  'Fn::Not': (argument, scope, depth) => logical(argument, scope, depth, ([first]) => first !== true),
  'Fn::And': (argument, scope, depth) =>
    logical(argument, scope, depth, (sides) => sides.every((side) => side === true)),
  'Fn::Or': (argument, scope, depth) => logical(argument, scope, depth, (sides) => sides.includes(true)),
};

function logical(argument: Doc, scope: Scope, depth: number, decide: (sides: Json[]) => boolean): Answer {
  const sides = all(itemsOf(argument), scope, depth);
  return sides.known ? known(decide(Array.isArray(sides.value) ? sides.value : [])) : sides;
}

function condition(name: string, scope: Scope, depth: number): Answer {
  const written = entry(scope.template, 'Conditions', name);
  return written ? evaluate(written, scope, depth) : unknown(`there is no condition ${name}`);
}

function reference(name: string, scope: Scope, depth: number): Answer {
  if (name === 'AWS::NoValue') return known(undefined);
  if (name === 'AWS::Partition') return known('aws');
  if (name.startsWith('AWS::')) return unknown(`\${${name}} is only known when it is deployed`);
  const parameter = entry(scope.template, 'Parameters', name);
  if (parameter) {
    const standard = entry(parameter, 'Default');
    return standard ? evaluate(standard, scope, depth) : unknown(`the parameter ${name} has no default`);
  }
  return entry(scope.template, 'Resources', name) ? known({ Ref: name }) : unknown(`there is no ${name}`);
}

/** `${Name}` by reference or by the map given beside the text; `${!Name}` is `${Name}` itself. */
function substitute(argument: Doc, scope: Scope, depth: number): Answer {
  const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
  if (text?.kind !== 'scalar') return unknown('Fn::Sub has no text');
  let why: string | undefined;
  const filled = String(text.value ?? '').replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const own = entry(variables, name);
    const answer = own
      ? evaluate(own, scope, depth)
      : name.includes('.')
        ? unknown(`${whole} is only known when it is deployed`)
        : reference(name, scope, depth);
    if (answer.known && typeof answer.value !== 'object' && answer.value !== undefined) return String(answer.value);
    why ??= answer.known ? `${whole} is only known when it is deployed` : answer.why;
    return '';
  });
  return why === undefined ? known(filled) : unknown(why);
}
