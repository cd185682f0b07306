/** Where the action's rooms tell a person something. Texts may hold anything: none becomes a command of the runner. */
export interface ActionLog {
  info(message: string): void;
  /** An annotation of the run; GitHub shows at most ten of a kind per step. */
  notice(message: string): void;
  warning(message: string): void;
}
